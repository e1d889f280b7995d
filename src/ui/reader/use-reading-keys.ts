import { type ReadingUnit, readingUnits } from '@/core/annotation/reading-units';
import { mapText, rangeToSpan, spanToRange, type TextMap } from '@/core/annotation/text-range';
import type { LanguageTag, TextSpan } from '@/core/text/types';
import { type KeyHandlers, useActionKeys } from '@/ui/shortcuts/use-action-keys';
import { beginsFromHere, isInView } from './reading-axis';
import { revealRange } from './reveal-range';

interface Move {
  readonly unit: ReadingUnit;
  readonly step: 1 | -1;
}

/**
 * Reading by the keys: they select the next or previous sentence or paragraph, and with Shift extend what is selected. Without a
 * root they are free for something else.
 */
export function useReadingKeys(root: HTMLElement | null, lang: LanguageTag): void {
  useActionKeys('reader', root ? keysIn(root, lang) : {});
}

function keysIn(root: HTMLElement, lang: LanguageTag): KeyHandlers {
  const move =
    (unit: ReadingUnit, step: 1 | -1) =>
    (event: KeyboardEvent): void =>
      select(root, { unit, step }, lang, event.shiftKey);
  return {
    'reader.nextSentence': move('sentence', 1),
    'reader.previousSentence': move('sentence', -1),
    'reader.nextParagraph': move('paragraph', 1),
    'reader.previousParagraph': move('paragraph', -1),
  };
}

function select(root: HTMLElement, { unit, step }: Move, lang: LanguageTag, extend: boolean): void {
  const selection = root.ownerDocument.getSelection();
  const map = mapText(root);
  const units = readingUnits(map, unit, lang);
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const current = range && !range.collapsed && rangeToSpan(range, root, map);
  const next = current ? neighbour(units, current, step) : firstInView(units, root, map);
  if (!next) return;
  const span = extend && current ? joined(current, next) : next;
  const found = spanToRange(span, root, map);
  if (!found || !selection) return;
  selection.setBaseAndExtent(found.startContainer, found.startOffset, found.endContainer, found.endOffset);
  if (!isInView(found)) revealRange(found);
}

function neighbour(units: readonly TextSpan[], current: TextSpan, step: 1 | -1): TextSpan | undefined {
  return step > 0
    ? units.find(({ start }) => start >= current.end)
    : units.findLast(({ start }) => start < current.start);
}

function joined(one: TextSpan, other: TextSpan): TextSpan {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** Where somebody who has scrolled is reading. */
function firstInView(units: readonly TextSpan[], root: HTMLElement, map: TextMap): TextSpan | undefined {
  const isShown = (span: TextSpan): boolean => {
    const range = spanToRange(span, root, map);
    return range !== null && beginsFromHere(range);
  };
  return units.find(isShown);
}
