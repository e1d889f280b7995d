import type { Highlight } from '@/core/annotation/types';
import type { AnchoredHighlights } from './use-anchored-highlights';

/** A highlight with its place in the article: a range, null for an orphan, undefined while it is looked for. */
export interface HighlightEntry {
  readonly highlight: Highlight;
  readonly range: Range | null | undefined;
}

/** The highlights in the order of the text; those without a place come last, as they were made. */
export function listEntries(
  highlights: readonly Highlight[],
  anchored: AnchoredHighlights,
): HighlightEntry[] {
  const entries = highlights.map((highlight) => {
    const found = anchored.get(highlight.id);
    return { highlight, range: found ? found.range : found };
  });
  return entries.sort((a, b) => {
    if (!a.range || !b.range) return Number(!a.range) - Number(!b.range);
    return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
  });
}
