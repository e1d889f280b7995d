import type { Highlight } from '@/core/annotation/types';
import type { AnchoredHighlights } from './use-anchored-highlights';

/** A highlight with its place in the article: a range, null for an orphan, undefined while it is looked for. */
export interface HighlightEntry {
  readonly highlight: Highlight;
  readonly range: Range | null | undefined;
}

/** Lost ones first, for something is to be done about them; then the order of the text; last what is kept for its words. */
export function listEntries(
  highlights: readonly Highlight[],
  anchored: AnchoredHighlights,
): HighlightEntry[] {
  const entries = highlights.map((highlight) => {
    const found = anchored.get(highlight.id);
    return { highlight, range: found ? found.range : found };
  });
  return entries.sort((a, b) => {
    if (!a.range || !b.range) return rank(a) - rank(b);
    return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
  });
}

/** True for a highlight whose passage is not found any more and about which the person has not decided yet. */
export function isOrphan({ highlight, range }: HighlightEntry): boolean {
  return range === null && !highlight.isQuoteOnly;
}

function rank(entry: HighlightEntry): number {
  if (isOrphan(entry)) return 0;
  return entry.range ? 1 : 2;
}
