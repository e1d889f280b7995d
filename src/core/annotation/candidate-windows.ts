import type { TextSpan } from '@/core/text/types';

/** Grams that occur more often than this say nothing about the place. */
const MOST_OCCURRENCES = 50;
/** How many grams of a pattern are looked up, evenly spread. */
const MOST_GRAMS = 64;
/** Votes for places this close together count as one, in UTF-16 units. */
const BUCKET = 64;
const MOST_WINDOWS = 4;

/**
 * The stretches of `text` where an edited `pattern` may lie, most likely first: short runs of the
 * pattern (q-grams) are looked up, and each occurrence votes for where the pattern would begin.
 */
export function candidateWindows(text: string, pattern: string): TextSpan[] {
  const votes = new Map<number, number>();
  for (const { gram, offset } of grams(pattern)) {
    const places = occurrences(text, gram, MOST_OCCURRENCES + 1);
    if (places.length > MOST_OCCURRENCES) continue;
    for (const place of places) {
      const bucket = Math.floor((place - offset) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / places.length);
    }
  }
  const slack = BUCKET + (pattern.length >> 2);
  return [...votes.keys()]
    .map((bucket) => ({ bucket, weight: (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0) }))
    .sort((one, other) => other.weight - one.weight || one.bucket - other.bucket)
    .slice(0, MOST_WINDOWS)
    .map(({ bucket }) => ({
      start: Math.max(0, bucket * BUCKET - slack),
      end: Math.min(text.length, (bucket + 2) * BUCKET + pattern.length + slack),
    }));
}

/** Where `part` begins in `text`, overlapping occurrences too, at most `limit` of them. */
export function occurrences(text: string, part: string, limit: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0 && places.length < limit; at = text.indexOf(part, at + 1)) {
    places.push(at);
  }
  return places;
}

/** Three units of Chinese say as much as five or more letters. */
function grams(pattern: string): { gram: string; offset: number }[] {
  const step = Math.max(1, Math.ceil(pattern.length / MOST_GRAMS));
  const result = [];
  for (let offset = 0; offset < pattern.length; offset += step) {
    const size = /[\u3040-\u9fff]/.test(pattern.charAt(offset)) ? 3 : 6;
    const gram = pattern.slice(offset, offset + size);
    if (gram.length === size) result.push({ gram, offset });
  }
  return result;
}
