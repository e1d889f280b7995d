import { gramLength, hashGram } from '@/core/annotation/gram-index';
import { lowerBound } from '@/core/annotation/lower-bound';
import type { TextSpan } from '@/core/text/types';

/** What stands nearer than this is in the quote's own prefix and suffix, in UTF-16 units. */
const NEAR = 64;
/** The surroundings reach so far before and after a passage. */
const REACH = 1000;
/** They are looked for so far away: text may have been put in between since. */
const FARTHEST = 1600;
/** So many stretches are remembered at most, each by so many bits of its hash. */
export const SKETCH_LENGTH = 16;
export const SKETCH_BITS = 20;

/**
 * A sketch of the text further around a passage: the least of the hashes of its grams, as in MinHash (Broder 1997), so
 * that of two texts that share most of their grams most of what is remembered is the same.
 *
 * @param text folded, as `span` is
 * @returns at most 16 numbers of 20 bits; none where the text ends near the passage
 */
export function sketchSurroundings(text: string, span: TextSpan): number[] {
  const least: number[] = [];
  visitAround(text, span, REACH, (hash) => insert(least, hash));
  return least;
}

/** Keeps the `SKETCH_LENGTH` least numbers, in order and each once. */
function insert(least: number[], hash: number): void {
  if (least.length === SKETCH_LENGTH && hash >= (least[SKETCH_LENGTH - 1] ?? 0)) return;
  const at = lowerBound(least.length, (i) => (least[i] ?? 0) < hash);
  if (least[at] === hash) return;
  least.splice(at, 0, hash);
  if (least.length > SKETCH_LENGTH) least.pop();
}

/** The share of a sketch that is found around `span`, 0 to 1. */
export function surroundingsFound(text: string, span: TextSpan, sketch: readonly number[]): number {
  if (sketch.length === 0) return 0;
  const missing = new Set(sketch);
  visitAround(text, span, FARTHEST, (hash) => missing.delete(hash));
  return 1 - missing.size / sketch.length;
}

function visitAround(
  text: string,
  { start, end }: TextSpan,
  reach: number,
  visit: (hash: number) => void,
): void {
  const last = Math.min(text.length, end + reach);
  for (let at = Math.max(0, start - reach); at < last; at += 1) {
    if (at > start - NEAR && at < end + NEAR) at = end + NEAR;
    const length = gramLength(text, at);
    if (at + length <= last) visit(hashGram(text, at, length) >>> (32 - SKETCH_BITS));
  }
}
