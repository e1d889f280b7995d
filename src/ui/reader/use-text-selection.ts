import { useCallback, useEffect, useState } from 'react';
import { pictureIn, rangeAround } from '@/core/annotation/picture';

/** What is selected in the article. */
export interface TextSelection {
  readonly range: Range;
  /** The words as the browser would copy them, with their line breaks. */
  readonly text: string;
}

/** A selection made with the keys is complete when it rests this long, in milliseconds. */
const REST_MS = 150;

/**
 * The selection inside `root`, once the person has finished making it. `dismiss` forgets it until the
 * selection changes again. A press on something with `data-keeps-selection` is not a new selection.
 */
export function useTextSelection(root: HTMLElement | null): {
  readonly selection: TextSelection | null;
  readonly dismiss: () => void;
} {
  const [selection, setSelection] = useState<TextSelection | null>(null);
  const dismiss = useCallback(() => setSelection(null), []);
  useEffect(() => {
    if (!root) return;
    const stop = new AbortController();
    watchSelection(root, setSelection, stop.signal);
    return () => stop.abort();
  }, [root]);
  return { selection, dismiss };
}

function watchSelection(
  root: HTMLElement,
  next: (selection: TextSelection | null) => void,
  signal: AbortSignal,
): void {
  const { ownerDocument: document } = root;
  let pressing = false;
  let timer = 0;
  const read = (delay: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => next(readSelection(root)), delay);
  };
  const release = (): void => {
    if (!pressing) return;
    pressing = false;
    read(0);
  };
  const press = (event: PointerEvent): void => {
    pressing = !(event.target instanceof Element && event.target.closest('[data-keeps-selection]'));
  };
  const change = (): void => {
    if (document.getSelection()?.isCollapsed !== false) read(0);
    else if (!pressing) read(REST_MS);
  };
  // Touch moves the handles of a selection without pointer events: there only the rest tells the end.
  document.addEventListener('selectionchange', change, { signal });
  document.addEventListener('pointerdown', press, { signal });
  document.addEventListener('pointerup', release, { signal });
  document.addEventListener('pointercancel', release, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function readSelection(root: HTMLElement): TextSelection | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = clipToRoot(selection.getRangeAt(0), root);
  if (!range) return null;
  const isText = range.toString().trim() !== '';
  const picture = isText ? null : pictureIn(range, root);
  if (!isText && !picture) return null;
  return { range: picture ? rangeAround(picture) : range, text: picture?.alt ?? selection.toString().trim() };
}

/** The part of a selection that lies in the article; a selection may well begin in the heading above it. */
function clipToRoot(selected: Range, root: HTMLElement): Range | null {
  if (!selected.intersectsNode(root)) return null;
  const whole = root.ownerDocument.createRange();
  whole.selectNodeContents(root);
  const range = selected.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) {
    range.setStart(whole.startContainer, whole.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) {
    range.setEnd(whole.endContainer, whole.endOffset);
  }
  return range;
}
