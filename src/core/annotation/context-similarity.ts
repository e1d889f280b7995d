import type { TextQuoteSelector } from '@/core/annotation/types';
import type { TextSpan } from '@/core/text/types';

/** How much the text around a place resembles the text around the quote: 0 to 1, null for no such text. */
export interface ContextSimilarity {
  readonly before: number | null;
  readonly after: number | null;
}

/** Compares the surroundings of `span` in `text` with the prefix and suffix of `quote`. */
export function contextSimilarity(text: string, span: TextSpan, quote: TextQuoteSelector): ContextSimilarity {
  const { prefix, suffix } = quote;
  const room = (context: string) => context.length + (context.length >> 2);
  const before = text.slice(Math.max(0, span.start - room(prefix)), span.start);
  const after = text.slice(span.end, span.end + room(suffix));
  return {
    before: prefix === '' ? null : leadingSimilarity(reversed(prefix), reversed(before)),
    after: suffix === '' ? null : leadingSimilarity(suffix, after),
  };
}

/** The mean of the sides there are; null where there is none. */
export function meanSimilarity({ before, after }: ContextSimilarity): number | null {
  if (before === null) return after;
  return after === null ? before : (before + after) / 2;
}

/** The better of the sides there are; 0 where there is none. */
export function bestSimilarity({ before, after }: ContextSimilarity): number {
  return Math.max(before ?? 0, after ?? 0);
}

/** How many units the surroundings share with the quote's, counted outwards from the quote: cheap to tell. */
export function sharedContext(text: string, span: TextSpan, { prefix, suffix }: TextQuoteSelector): number {
  let before = 0;
  while (before < prefix.length && isSame(prefix, prefix.length - 1, text, span.start - 1, -before))
    before += 1;
  let after = 0;
  while (after < suffix.length && isSame(suffix, 0, text, span.end, after)) after += 1;
  return before + after;
}

function isSame(one: string, from: number, other: string, otherFrom: number, step: number): boolean {
  return one.charCodeAt(from + step) === other.charCodeAt(otherFrom + step);
}

/**
 * One minus the share of `expected` that must be edited to make it the beginning of `actual`
 * (Levenshtein with a free end), at least 0.
 */
function leadingSimilarity(expected: string, actual: string): number {
  if (actual.startsWith(expected)) return 1;
  let costs = Array.from({ length: actual.length + 1 }, (_, column) => column);
  for (let row = 1; row <= expected.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= actual.length; column += 1) {
      const same = expected.charCodeAt(row - 1) === actual.charCodeAt(column - 1);
      const replaced = (costs[column - 1] ?? 0) + (same ? 0 : 1);
      next.push(Math.min(replaced, (costs[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    costs = next;
  }
  return Math.max(0, 1 - Math.min(...costs) / expected.length);
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
