import { type Candidate, findCandidates } from '@/core/annotation/candidates';
import { isCertain, isWhole, totalFound } from '@/core/annotation/evidence';
import type { GramIndex } from '@/core/annotation/gram-index';
import { occurrences } from '@/core/annotation/occurrences';
import type { TextQuoteSelector } from '@/core/annotation/types';
import type { TextSpan } from '@/core/text/types';

/** Where a quote was found. */
export interface QuoteMatch extends TextSpan {
  /** False where the quote or the text around it has changed. */
  readonly exact: boolean;
}

/** What tells places apart that read alike. */
export interface PlaceHints {
  /** Where the quote would begin if nothing had changed. */
  readonly start: number;
  /** How like the elements around a place are to those around the quote when it was marked, 0 to 1. */
  readonly kinship: (at: number) => number;
  /** How many places read just like the quote when it was marked, itself included. */
  readonly copies: number;
  /** How many times the quote's words stood in the text when it was marked; null where that is not known. */
  readonly repeats: number | null;
  /** How much of the text further around the quote stands around a place, 0 to 1; 0 where that is not known. */
  readonly around: (place: TextSpan) => number;
}

/** What a place among quite other elements counts: a pull quote has the words, and not the paragraph around them. */
const STRANGER = 0.7;
/** Places whose totals differ by less than this, in Chinese characters, are told apart by the hints. */
const TIE = 4;
/** A place that has this share of what the best one has could be the quote's copy. */
const COPY = 0.85;
/** A place with so much more of the text further around is the likelier one; a third of that is chance. */
const CLEARLY_MORE = 0.25;
/** With this much of it, the one place that is left of several is the quote's own. */
const OWN = 0.4;

/**
 * Finds `quote` in the text of an index: where its words and surroundings stand unchanged and only once, else
 * the place that shares most with them. Texts and quotes are compared unit by unit: fold them first. Null
 * where no place is certain enough.
 */
export function matchQuote(
  text: string,
  quote: TextQuoteSelector,
  grams: () => GramIndex,
  hints: PlaceHints,
): QuoteMatch | null {
  const { prefix, exact, suffix } = quote;
  if (exact === '') return null;
  const unchanged = occurrences(text, prefix + exact + suffix, hints.copies + 1);
  const [first = 0] = unchanged;
  const start = first + prefix.length;
  if (hints.copies === 1 && unchanged.length === 1 && hints.kinship(start) === 1) {
    return { start, end: start + exact.length, exact: true };
  }
  const weight = (at: number) => STRANGER + (1 - STRANGER) * hints.kinship(at);
  const ranked = findCandidates(quote, grams(), weight)
    .map((candidate) => ({ candidate, total: totalFound(candidate.likeness) * weight(candidate.start) }))
    .sort((one, other) => other.total - one.total);
  const top = ranked[0]?.total ?? 0;
  const copies = ranked.filter(({ total }) => total >= COPY * top);
  const alike = ranked.filter(({ total }) => total >= top - TIE).map(({ candidate }) => candidate);
  const best = alike.reduce<Candidate | null>(
    (one, other) => (one ? likelier(one, other, hints) : other),
    null,
  );
  if (!best || !isCertain(best.likeness, hints.repeats === 1, hints.kinship(best.start) === 0)) return null;
  // Only some of many copies are looked at closely: all may stand there.
  const areMissing = copies.length < hints.copies && unchanged.length !== hints.copies;
  if (areMissing && (alike.length > 1 || hints.around(best) < OWN)) return null;
  return { start: best.start, end: best.end, exact: isWhole(best.likeness) };
}

function likelier(one: Candidate, other: Candidate, { around, kinship, start }: PlaceHints): Candidate {
  const more = around(other) - around(one);
  if (Math.abs(more) >= CLEARLY_MORE) return more > 0 ? other : one;
  const closer = kinship(other.start) - kinship(one.start);
  if (closer !== 0) return closer > 0 ? other : one;
  return Math.abs(other.start - start) < Math.abs(one.start - start) ? other : one;
}
