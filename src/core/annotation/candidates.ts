import { denseBlocks } from '@/core/annotation/block-windows';
import { bestChains } from '@/core/annotation/chains';
import type { Likeness } from '@/core/annotation/evidence';
import type { GramIndex } from '@/core/annotation/gram-index';
import { isDense, measureInformation } from '@/core/annotation/information';
import { matchingBlocks } from '@/core/annotation/matching-blocks';
import { occurrences } from '@/core/annotation/occurrences';
import { type Placement, placePattern } from '@/core/annotation/placement';
import { placedSpan } from '@/core/annotation/quote-edges';
import type { TextQuoteSelector } from '@/core/annotation/types';
import type { TextSpan } from '@/core/text/types';

/** A place of the text that resembles a quote with its surroundings. */
export interface Candidate extends TextSpan {
  readonly likeness: Likeness;
}

/** Occurrences of the quote's own words, however short, that are looked at. */
const MOST_OCCURRENCES = 200;
const MOST_CANDIDATES = 12;
/** Chains that say less than this share of what the best one says are not worth placing. */
const LEAST_SHARE = 0.4;
/** Where the best one says this share of all there is to say, what comes near it says as much of that. */
const CLEAR = 0.6;
/** Surroundings count where they are at most so many units away from the quote: an advertisement fits between. */
const NEAR = 300;
/** A unit that is found on its own, between others that are not, may be there by chance: a letter sooner than a character. */
const LONE_LETTER = 0.5;
const LONE_CHARACTER = 0.8;

/**
 * The places of the text that share most with `quote` and its surroundings, whole or edited. `weight` says
 * what a place of the text counts, 0 to 1. Linear in the length of the quote but for stretches that were replaced.
 */
export function findCandidates(
  quote: TextQuoteSelector,
  index: GramIndex,
  weight: (inText: number) => number,
): Candidate[] {
  const pattern = quote.prefix + quote.exact + quote.suffix;
  const from = quote.prefix.length;
  const to = from + quote.exact.length;
  const information = measureInformation(pattern);
  const seeds = occurrences(index.text, quote.exact, MOST_OCCURRENCES).map((inText) => ({
    inPattern: from,
    inText,
  }));
  const blocks = denseBlocks(matchingBlocks(pattern, index, seeds), pattern.length);
  const options = { information, weight, edges: [from, to], limit: MOST_CANDIDATES };
  const chains = bestChains(blocks, options);
  const top = chains[0]?.score ?? 0;
  const least = top * (top >= CLEAR * information(0, pattern.length) ? CLEAR : LEAST_SHARE);
  return chains.flatMap((chain): Candidate[] => {
    if (chain.score < least) return [];
    const placement = placePattern(pattern, index.text, chain);
    const span = placedSpan(placement, from, to, information);
    if (!span) return [];
    const near = { start: span.start - NEAR, end: span.end + NEAR };
    const found = (start: number, end: number, within?: TextSpan) =>
      foundInformation(pattern, placement, { start, end }, information, within);
    const likeness = {
      quote: { said: information(from, to), found: found(from, to) },
      before: { said: information(0, from), found: found(0, from, near) },
      after: { said: information(to, pattern.length), found: found(to, pattern.length, near) },
      stretch: stretchOf(placement, from, to, span),
    };
    return [{ ...span, likeness }];
  });
}

/** What a stretch of the pattern says, as far as it is found (`within` a stretch of the text). */
function foundInformation(
  pattern: string,
  placement: Placement,
  { start, end }: TextSpan,
  information: (start: number, end: number) => number,
  within: TextSpan = { start: 0, end: Number.POSITIVE_INFINITY },
): number {
  let sum = 0;
  let run = start;
  for (let i = start; i < end; i = run) {
    const at = placement[i] ?? -1;
    run = i + 1;
    if (at < within.start || at < 0 || at >= within.end) continue;
    while (run < end && placement[run] === at + run - i) run += 1;
    sum += information(i, run) * (run - i === 1 ? loneShare(pattern, i) : 1);
  }
  return sum;
}

function loneShare(pattern: string, at: number): number {
  return isDense(pattern.charCodeAt(at)) ? LONE_CHARACTER : LONE_LETTER;
}

/** How much longer or shorter the quote has become, in its own lengths, as a binary logarithm: 0 for not at all. */
function stretchOf(placement: Placement, from: number, to: number, span: TextSpan): number {
  let first = from;
  while (first < to && (placement[first] ?? -1) < span.start) first += 1;
  let last = to - 1;
  while (last > first && ((placement[last] ?? -1) < 0 || (placement[last] ?? 0) >= span.end)) last -= 1;
  const grown = Math.abs(span.end - span.start - (last - first + 1));
  return Math.log2(1 + grown / (1 + to - from));
}
