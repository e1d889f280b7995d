import { foldForSearch } from './search-text';

/** Words, or characters of scripts without spaces, in one shingle: four tell news agency texts from their topic. */
const LENGTH = 4;

/** How many of the smallest hashes stand for a text: texts that share half of their shingles share one of 12 but once in 4,000. */
const SKETCH_SIZE = 12;

/** A letter of a script without spaces is a token of its own, other letters and digits in a row are one. */
const TOKEN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** The hashes of all runs of four tokens of a text, folded as for search, ascending and each once. */
export function shingle(text: string): Uint32Array {
  const tokens = Array.from(foldForSearch(text).key.matchAll(TOKEN), ([token]) => hash(token));
  const all = new Uint32Array(Math.max(0, tokens.length - LENGTH + 1));
  for (let at = 0; at < all.length; at++) {
    let mixed = 0;
    for (let next = 0; next < LENGTH; next++)
      mixed = Math.imul(mixed ^ (tokens[at + next] ?? 0), 0x01000193) + next;
    // The last step of MurmurHash3: the smallest hashes are to be chosen by chance, not by their tokens.
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    all[at] = (mixed ^ (mixed >>> 16)) >>> 0;
  }
  return Uint32Array.from(new Set(all.sort()));
}

/** The smallest hashes of a text: two texts share one of them the more likely, the more alike they are (bottom-k sketch, Broder 1997). */
export function sketch(shingles: Uint32Array): number[] {
  return [...shingles.subarray(0, SKETCH_SIZE)];
}

/** How much of two texts is the same, 0 to 1: shingles in both by shingles in either (Jaccard). */
export function resemblance(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [left, right] = [one[i] ?? 0, other[j] ?? 0];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const all = one.length + other.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(token: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < token.length; at++) value = Math.imul(value ^ token.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
