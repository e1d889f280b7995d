import { UNIT, unitKind } from './search-text';

/** Grams are hashed to this many bits: an article of 8 kB then has a gram by chance once in 25,000. */
const HASH_BITS = 26;
const HASH_MASK = 2 ** HASH_BITS - 1;

/** Lengths of the word beginnings that are indexed; a query uses the longest that it has. */
const PREFIXES = [1, 2, 3, 4, 6, 8];

/** More grams of one query than this narrow nothing down. */
const MOST_QUERY_GRAMS = 6;

/** The hashed grams of a folded text, in ascending order: every pair of neighbours in a gram script, and the beginnings of words. */
export function indexGrams(key: string): Uint32Array {
  const found = new Set<number>();
  walkRuns(key, (kind, start, end) => {
    if (kind === UNIT.GRAM) for (let at = start; at + 1 < end; at++) found.add(pairHash(key, at));
    else for (const length of PREFIXES) if (length <= end - start) found.add(wordHash(key, start, length));
  });
  return Uint32Array.from(found).sort();
}

/** The grams that every text with `term` has; none where the term is too short to say. */
export function queryGrams(term: string): number[] {
  const found = new Set<number>();
  walkRuns(term, (kind, start, end) => {
    if (kind === UNIT.GRAM) for (let at = start; at + 1 < end; at++) found.add(pairHash(term, at));
    else {
      const length = PREFIXES.findLast((prefix) => prefix <= end - start);
      if (length !== undefined) found.add(wordHash(term, start, length));
    }
  });
  const all = [...found];
  const step = Math.max(1, all.length / MOST_QUERY_GRAMS);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function walkRuns(key: string, visit: (kind: number, start: number, end: number) => void): void {
  let start = 0;
  let kind: number = UNIT.BREAK;
  for (let at = 0; at <= key.length; at++) {
    const here = at < key.length ? unitKind(key.charCodeAt(at)) : UNIT.BREAK;
    if (here === kind) continue;
    if (kind !== UNIT.BREAK) visit(kind, start, at);
    start = at;
    kind = here;
  }
}

function pairHash(key: string, at: number): number {
  return mix((key.charCodeAt(at) << 16) | key.charCodeAt(at + 1));
}

/** FNV-1a over the units; the length keeps the word `a` apart from the beginning of `ab`. */
function wordHash(key: string, start: number, length: number): number {
  let hash = 0x811c9dc5 ^ length;
  for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** The finaliser of MurmurHash3 (public domain, Austin Appleby). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & HASH_MASK;
}
