import { useCallback, useEffect, useRef, useState } from 'react';
import { HIGHLIGHT_COLOURS, type HighlightColour, type HighlightId } from '@/core/annotation/types';
import type { PaintedPassage } from '@/ui/highlighting/painter';
import { useShortcut } from '@/ui/hooks/use-shortcut';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useActionKeys } from '@/ui/shortcuts/use-action-keys';
import { useKeyLabel } from '@/ui/shortcuts/use-key-label';
import { lastColour } from './last-colour';
import { selectPicture } from './select-picture';
import type { Announce } from './use-announcement';
import type { HighlightActions } from './use-highlight-actions';
import { usePassagePress } from './use-passage-press';
import { type TextSelection, useTextSelection } from './use-text-selection';

/** The highlight being worked on, and how much of its toolbar is open. */
export interface ActiveHighlight {
  readonly id: HighlightId;
  readonly tools: 'none' | 'toolbar' | 'note';
  /** It was taken by the keys, so they must find themselves in its toolbar. */
  readonly byKey: boolean;
}

/** What the person has in hand: a selection that may become a highlight, or a highlight. Never both. */
export interface Workbench {
  /** The article on screen. */
  readonly root: HTMLElement | null;
  readonly selection: TextSelection | null;
  readonly active: ActiveHighlight | null;
  /** Makes the selection a highlight. */
  readonly mark: (colour: HighlightColour) => void;
  /** Makes the selection a highlight and opens its note. */
  readonly markWithNote: () => void;
  /** Shows which highlight is meant, without tools. */
  readonly point: (id: HighlightId) => void;
  /** Opens the toolbar of a highlight for the keys. */
  readonly edit: (id: HighlightId) => void;
  readonly openNote: (id: HighlightId) => void;
  /** Puts everything down. */
  readonly dismiss: () => void;
}

/** Of a selection so much is read out, in UTF-16 units: a paragraph. */
const MOST_SPOKEN = 600;

interface Input {
  readonly root: HTMLElement | null;
  readonly passages: readonly PaintedPassage[];
  readonly actions: HighlightActions;
  readonly announce: Announce;
  /** What is highlighted in a range, in words, with its notes; empty where nothing is. */
  readonly marksIn: (range: Range) => string;
}

export function useWorkbench({ root, passages, actions, announce, marksIn }: Input): Workbench {
  const [active, setActive] = useState<ActiveHighlight | null>(null);
  const { selection, dismiss: dismissSelection } = useTextSelection(root);
  usePassagePress(root, passages, (id) => setActive(id && { id, tools: 'toolbar', byKey: false }));
  useNews({ selection, announce, marksIn, letGo: () => setActive(null) });

  const dismiss = useCallback(() => {
    dismissSelection();
    setActive(null);
  }, [dismissSelection]);
  const makeHighlight = useMaking({ root, passages, actions, selection, dismissSelection });
  const markWithNote = async (): Promise<void> => {
    const id = await makeHighlight(lastColour());
    if (id) setActive({ id, tools: 'note', byKey: false });
  };
  const paint = (colour: HighlightColour) => (): void => {
    if (selection) void makeHighlight(colour);
    else if (active) actions.recolour(active.id, colour);
  };
  useActionKeys('reader', {
    'reader.highlight': () => {
      if (selection) void makeHighlight(lastColour());
      else if (document.activeElement instanceof HTMLImageElement) selectPicture(document.activeElement);
    },
    ...Object.fromEntries(HIGHLIGHT_COLOURS.map((colour) => [`reader.${colour}`, paint(colour)])),
  });
  useShortcut('Escape', dismiss);

  return {
    root,
    selection,
    active,
    mark: (colour) => void makeHighlight(colour),
    markWithNote: () => void markWithNote(),
    point: (id) => setActive({ id, tools: 'none', byKey: false }),
    edit: (id) => setActive({ id, tools: 'toolbar', byKey: true }),
    openNote: (id) => setActive({ id, tools: 'note', byKey: false }),
    dismiss,
  };
}

interface Making extends Omit<Input, 'announce' | 'marksIn'> {
  readonly selection: TextSelection | null;
  readonly dismissSelection: () => void;
}

/** Makes the selection a highlight and lets go of it once that is stored; what failed can be tried again. */
function useMaking(input: Making): (colour: HighlightColour) => Promise<HighlightId | null> {
  const latest = useRef(input);
  latest.current = input;
  const isBusy = useRef(false);
  return async (colour) => {
    const { root, passages, actions, selection } = latest.current;
    // A second press of H must not store the passage twice.
    if (!selection || !root || isBusy.current) return null;
    isBusy.current = true;
    const id = await actions.add({ range: selection.range, root, passages }, colour);
    isBusy.current = false;
    if (id && latest.current.selection === selection) {
      latest.current.dismissSelection();
      root.ownerDocument.getSelection()?.removeAllRanges();
    }
    return id;
  };
}

interface News extends Pick<Input, 'announce' | 'marksIn'> {
  readonly selection: TextSelection | null;
  readonly letGo: () => void;
}

/**
 * A new selection takes the place of the highlight in hand. Those who cannot see it are told what it says, what of
 * it is highlighted, with the notes, and what can be done.
 */
function useNews({ selection, announce, marksIn, letGo }: News): void {
  const { t } = useTranslation();
  const key = useKeyLabel()('reader.highlight');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection is news.
  useEffect(() => {
    if (!selection) return;
    letGo();
    const parts = [
      selection.text.slice(0, MOST_SPOKEN),
      marksIn(selection.range),
      key ? t('reader.selection.available', { key }) : t('reader.selection.availableByTab'),
    ];
    announce(parts.filter(Boolean).join(' '));
  }, [selection]);
}
