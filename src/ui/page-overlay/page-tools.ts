import type { HighlightColour, PaintableHighlight } from '@/core/annotation/types';
import type { HighlightEdit } from '@/platform/messaging/protocol';
import { passageAtPoint } from '@/ui/highlighting/passage-at-point';
import { copyFromPage } from './copy-from-page';
import { createOverlay, type OverlayWords } from './overlay';

/** A highlight where it is painted. */
export interface PaintedHighlight {
  readonly highlight: PaintableHighlight;
  readonly range: Range;
}

interface PageToolsOptions {
  readonly document: Document;
  readonly words: OverlayWords;
  /** What is painted now. */
  readonly painted: () => readonly PaintedHighlight[];
  readonly edit: (highlight: PaintableHighlight, edit: HighlightEdit['edit']) => void;
  readonly signal: AbortSignal;
}

/** How long a new highlight may take to be painted, in milliseconds. */
const PATIENCE_MS = 3000;
const LOOK_MS = 100;
/** How long a deletion can be taken back here, in milliseconds: as long as a toast stays. Then it is in the reader's trash. */
const UNDO_MS = 8000;

/**
 * The tools for a page's highlights: at once for the one that is selected or has the caret, later for each that is
 * clicked. Acts on what a person does, never on events that the page makes.
 */
export function startPageTools({ document, words, painted, edit, signal }: PageToolsOptions): PageTools {
  let shown: PaintedHighlight | null = null;
  let deleted: PaintedHighlight | null = null;
  let timer = 0;
  const show = (found: PaintedHighlight | null): void => {
    clearTimeout(timer);
    [shown, deleted] = [found, null];
    if (found) overlay.show(found.range, found.highlight.colour);
    else overlay.hide();
  };
  const recolour = (colour: HighlightColour): void => {
    if (shown) edit(shown.highlight, { colour });
    show(null);
  };
  const remove = (): void => {
    const gone = shown;
    show(null);
    if (!gone) return;
    edit(gone.highlight, { deleted: true });
    deleted = { ...gone, range: gone.range.cloneRange() };
    overlay.offerUndo(deleted.range);
    timer = window.setTimeout(() => show(null), UNDO_MS);
  };
  const undo = (): void => {
    if (deleted) edit(deleted.highlight, { deleted: false });
    show(null);
  };
  const copy = (): void => {
    if (shown) {
      const { highlight, range } = shown;
      const text = highlight.picture ? highlight.quote.exact : range.toString();
      void copyFromPage(document, text, range);
    }
    show(null);
  };
  const overlay = createOverlay(document, words, { recolour, copy, remove, undo }, signal);
  const press = (event: MouseEvent): void => {
    if (!event.isTrusted || overlay.owns(event)) return;
    const isLink = event.target instanceof Element && event.target.closest('a[href]') !== null;
    const isSelecting = document.getSelection()?.isCollapsed === false;
    const point = { x: event.clientX, y: event.clientY };
    show(isLink || isSelecting ? null : passageAtPoint(painted(), point, document));
  };
  const key = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape' && (shown || deleted)) show(null);
  };
  const follow = (): void => {
    if (shown) overlay.show(shown.range, shown.highlight.colour);
    else if (deleted) overlay.offerUndo(deleted.range);
  };
  document.addEventListener('click', press, { signal });
  document.addEventListener('keydown', key, { signal });
  document.addEventListener('scroll', follow, { signal, passive: true, capture: true });
  const lookForSelected = async (): Promise<void> => {
    const found = await waitForSelected(document, painted, signal);
    if (found) show(found);
  };
  void lookForSelected();
  return { lookForSelected };
}

export interface PageTools {
  /** Shows the tools at the highlight that is selected or has the caret, once it is painted. */
  readonly lookForSelected: () => Promise<void>;
}

/** The highlight that the selection lies in, as soon as it is painted; null where there is none. */
async function waitForSelected(
  document: Document,
  painted: () => readonly PaintedHighlight[],
  signal: AbortSignal,
): Promise<PaintedHighlight | null> {
  const selection = document.getSelection();
  const selected = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  for (let waited = 0; selected && waited < PATIENCE_MS && !signal.aborted; waited += LOOK_MS) {
    const found = painted().find(({ range }) => holds(range, selected));
    if (found) {
      document.getSelection()?.removeAllRanges();
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return null;
}

/** White space at the ends of a selection is not part of the highlight that was made of it. */
function holds(range: Range, selected: Range): boolean {
  if (!range.startContainer.isConnected) return false;
  const { startContainer, startOffset } = range;
  const inside = range.isPointInRange(selected.startContainer, selected.startOffset);
  return inside || (!selected.collapsed && selected.isPointInRange(startContainer, startOffset));
}
