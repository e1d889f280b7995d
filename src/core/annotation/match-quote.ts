import { approximateMatch } from '@/core/annotation/approximate-match';
import { occurrences } from '@/core/annotation/candidate-windows';
import {
  bestSimilarity,
  type ContextSimilarity,
  contextSimilarity,
  meanSimilarity,
  sharedContext,
} from '@/core/annotation/context-similarity';
import { evidence, LEAST_EVIDENCE } from '@/core/annotation/evidence';
import type { TextQuoteSelector } from '@/core/annotation/types';
import type { TextSpan } from '@/core/text/types';

/** Where a quote was found. */
export interface QuoteMatch extends TextSpan {
  /** False where the quote or the text around it has changed. */
  readonly exact: boolean;
}

/** A passage that occurs more often than this is looked for among its first occurrences only. */
const MOST_OCCURRENCES = 1000;
/** Of these the ones whose surroundings begin most alike are compared in full. */
const MOST_COMPARED = 16;
/** One side that is nearly the same, or both that are similar, make an occurrence certain. */
const CERTAIN_SIDE = 0.9;
const CERTAIN_MEAN = 0.65;
/** Occurrences whose surroundings differ by less than this are told apart by the old position. */
const TIE = 0.02;

/**
 * Finds `quote` in `text`: an exact occurrence that its surroundings confirm, else a similar passage.
 * Both are strings compared unit by unit: fold them first. `hint` is where the quote would begin if
 * nothing had changed, and decides between occurrences that are alike. Null where nothing is certain
 * enough: a lost highlight is honest, a wrong place is not.
 */
export function matchQuote(text: string, quote: TextQuoteSelector, hint?: number): QuoteMatch | null {
  if (quote.exact === '') return null;
  const occurrence = bestOccurrence(text, quote, hint);
  if (occurrence && isCertain(occurrence.context)) return occurrence;
  // A copy of the words elsewhere must not win over the passage itself, edited but where it belongs.
  const similar = approximateMatch(text, quote);
  const best = similar && similar.evidence > (occurrence?.evidence ?? 0) ? similar : occurrence;
  return best && best.evidence >= LEAST_EVIDENCE ? best : null;
}

interface Occurrence extends QuoteMatch {
  readonly context: ContextSimilarity;
  readonly evidence: number;
}

function bestOccurrence(text: string, quote: TextQuoteSelector, hint: number | undefined): Occurrence | null {
  const spans = occurrences(text, quote.exact, MOST_OCCURRENCES).map((start) => ({
    start,
    end: start + quote.exact.length,
  }));
  const ranked = promising(text, quote, spans, hint)
    .map((span): Occurrence => {
      const context = contextSimilarity(text, span, quote);
      return { ...span, context, exact: isUnchanged(context), evidence: evidence(quote.exact, 1, context) };
    })
    .sort((one, other) => other.evidence - one.evidence);
  const [top] = ranked;
  if (!top || hint === undefined) return top ?? null;
  return ranked.filter((other) => top.evidence - other.evidence < TIE).reduce(nearerTo(hint));
}

/** The occurrences worth a full comparison: those that share most with the quote's surroundings. */
function promising(text: string, quote: TextQuoteSelector, spans: readonly TextSpan[], hint = 0): TextSpan[] {
  if (spans.length <= MOST_COMPARED) return [...spans];
  return spans
    .map((span) => ({ span, shared: sharedContext(text, span, quote), off: Math.abs(span.start - hint) }))
    .sort((one, other) => other.shared - one.shared || one.off - other.off)
    .slice(0, MOST_COMPARED)
    .map(({ span }) => span);
}

function nearerTo(hint: number): <T extends TextSpan>(one: T, other: T) => T {
  return (one, other) => (Math.abs(other.start - hint) < Math.abs(one.start - hint) ? other : one);
}

function isCertain(context: ContextSimilarity): boolean {
  return bestSimilarity(context) >= CERTAIN_SIDE || (meanSimilarity(context) ?? 0) >= CERTAIN_MEAN;
}

function isUnchanged({ before, after }: ContextSimilarity): boolean {
  return (before ?? 1) === 1 && (after ?? 1) === 1;
}
