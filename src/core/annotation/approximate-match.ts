import { align } from '@/core/annotation/alignment';
import { candidateWindows } from '@/core/annotation/candidate-windows';
import { evidence } from '@/core/annotation/evidence';
import type { TextQuoteSelector } from '@/core/annotation/types';
import type { TextSpan } from '@/core/text/types';

/** Longer quotes are found by their two ends, each about half as long: aligning costs the square. */
const LONGEST_WHOLE = 800;
const END_UNITS = 200;
/** A found passage may be this much longer or shorter than the quote, as a share of the quote. */
const MOST_GROWTH = 0.5;
/** At least this share of the quote's units must be found again. */
const LEAST_LIKENESS = 0.5;

/** A passage that resembles a quote. */
export interface ApproximateMatch extends TextSpan {
  readonly exact: false;
  /** What speaks for it, 0 to 1; see `evidence`. */
  readonly evidence: number;
}

/**
 * The passage of `text` that resembles `quote` most, for quotes that stand there no more word for word.
 * Quote and surroundings are aligned together, so that each helps to place the other. Null where nothing
 * resembles it; whether the resemblance is enough is for the caller to say.
 */
export function approximateMatch(text: string, quote: TextQuoteSelector): ApproximateMatch | null {
  return quote.exact.length > LONGEST_WHOLE ? byEnds(text, quote) : bestCandidate(text, quote);
}

/** A long quote begins where its head begins and ends where its tail ends, if both agree on its length. */
function byEnds(text: string, { exact, prefix, suffix }: TextQuoteSelector): ApproximateMatch | null {
  const head = bestCandidate(text, { exact: exact.slice(0, END_UNITS), prefix, suffix: '' });
  const tail = bestCandidate(text, { exact: exact.slice(-END_UNITS), prefix: '', suffix });
  if (!head || !tail) return null;
  const length = tail.end - head.start;
  if (Math.abs(length - exact.length) > exact.length * MOST_GROWTH) return null;
  return { start: head.start, end: tail.end, exact: false, evidence: Math.min(head.evidence, tail.evidence) };
}

function bestCandidate(text: string, quote: TextQuoteSelector): ApproximateMatch | null {
  const pattern = quote.prefix + quote.exact + quote.suffix;
  let best: ApproximateMatch | null = null;
  for (const window of candidateWindows(text, pattern)) {
    const candidate = placeIn(text, window, quote, pattern);
    if (candidate && candidate.evidence > (best?.evidence ?? 0)) best = candidate;
  }
  return best;
}

function placeIn(
  text: string,
  window: TextSpan,
  quote: TextQuoteSelector,
  pattern: string,
): ApproximateMatch | null {
  const { first, last, edits } = align(pattern, text.slice(window.start, window.end));
  const from = quote.prefix.length;
  const to = from + quote.exact.length;
  // What was put in at an edge of the quote is outside it.
  const start = window.start + (last[from] ?? 0);
  const end = window.start + (first[to] ?? 0);
  const editsAt = (boundary: number) => edits[boundary] ?? 0;
  if (start >= end) return null;
  const likeness = 1 - (editsAt(to) - editsAt(from)) / quote.exact.length;
  if (likeness < LEAST_LIKENESS) return null;
  const context = {
    before: from === 0 ? null : share(editsAt(from), from),
    after: to === pattern.length ? null : share(editsAt(pattern.length) - editsAt(to), pattern.length - to),
  };
  return { start, end, exact: false, evidence: evidence(quote.exact, likeness, context) };
}

function share(edits: number, length: number): number {
  return Math.max(0, 1 - edits / length);
}
