import { type AnchorIndex, indexRoot } from '@/core/annotation/anchor-index';
import { findCandidates } from '@/core/annotation/candidates';
import { totalFound } from '@/core/annotation/evidence';
import { foldQuote } from '@/core/annotation/fold-quote';
import { spanToRange } from '@/core/annotation/text-range';
import type { TextQuoteSelector } from '@/core/annotation/types';

/**
 * The places of `root` that resemble a quote most, best first, at most `limit`: for a person to choose from where
 * `anchorHighlight` is not certain of any.
 */
export function suggestPlaces(
  root: Node,
  quote: TextQuoteSelector,
  limit: number,
  index: AnchorIndex = indexRoot(root),
): Range[] {
  const { map, folded, grams } = index;
  return findCandidates(foldQuote(quote), grams(), () => 1)
    .sort((one, other) => totalFound(other.likeness) - totalFound(one.likeness))
    .slice(0, limit)
    .flatMap((candidate) => spanToRange(folded.toSource(candidate), root, map) ?? []);
}
