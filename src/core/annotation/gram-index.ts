import { isDense } from '@/core/annotation/information';
import { runSteps } from '@/core/steps';

/** Where each short stretch (gram) of a text occurs: made once a text, asked by every quote. */
export interface GramIndex {
  readonly text: string;
  /**
   * Calls `visit` with each place of the text, in order, that has the gram at `offset` of `pattern`; with
   * none if about `limit` places have it, for then it says little.
   */
  readonly places: (pattern: string, offset: number, limit: number, visit: (place: number) => void) => void;
}

/** The grams of a text that may never be asked for. */
export interface LazyGrams {
  /** Made at the first call. */
  readonly grams: () => GramIndex;
  /** Makes them ahead of time, pausing now and then. */
  readonly gramsInSteps: () => Generator<void, void>;
}

export function lazyGrams(text: string): LazyGrams {
  let made: GramIndex | null = null;
  return {
    grams: () => {
      made ??= runSteps(indexGramsInSteps(text));
      return made;
    },
    gramsInSteps: function* () {
      made ??= yield* indexGramsInSteps(text);
    },
  };
}

/** Three units of Chinese, Japanese or Korean say as much as five letters. */
const DENSE_UNITS = 3;
const LETTERS = 5;
/** Units between two pauses of `indexGramsInSteps`: about a millisecond. */
const STEP = 32_768;

/** How many units the gram at `offset` has. */
export function gramLength(text: string, offset: number): number {
  return isDense(text.charCodeAt(offset)) ? DENSE_UNITS : LETTERS;
}

/** Chains the places of equal hashes in integer arrays. Yields now and then, for callers that must not freeze. */
export function* indexGramsInSteps(text: string): Generator<void, GramIndex> {
  const bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(text.length + 1))));
  const first = new Int32Array(1 << bits).fill(-1);
  const counts = new Uint16Array(1 << bits);
  const next = new Int32Array(text.length);
  yield;
  const bucketOf = (source: string, at: number, length: number) =>
    hashGram(source, at, length) >>> (32 - bits);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (at % STEP === 0) yield;
    const length = gramLength(text, at);
    if (at + length > text.length) continue;
    const bucket = bucketOf(text, at, length);
    next[at] = first[bucket] ?? -1;
    first[bucket] = at;
    counts[bucket] = Math.min(0xffff, (counts[bucket] ?? 0) + 1);
  }
  const places: GramIndex['places'] = (pattern, offset, limit, visit) => {
    const length = gramLength(pattern, offset);
    if (offset + length > pattern.length) return;
    const bucket = bucketOf(pattern, offset, length);
    if ((counts[bucket] ?? 0) > limit) return;
    for (let at = first[bucket] ?? -1; at >= 0; at = next[at] ?? -1) {
      if (isSame(text, at, pattern, offset, length)) visit(at);
    }
  };
  return { text, places };
}

/** 32 bits, of which the upper ones are the better mixed. */
export function hashGram(text: string, at: number, length: number): number {
  let value = length;
  for (let i = 0; i < length; i += 1) value = Math.imul(value ^ text.charCodeAt(at + i), 0x9e3779b1);
  return Math.imul(value ^ (value >>> 15), 0x85ebca6b);
}

function isSame(text: string, at: number, pattern: string, offset: number, length: number): boolean {
  for (let i = 0; i < length; i += 1) {
    if (text.charCodeAt(at + i) !== pattern.charCodeAt(offset + i)) return false;
  }
  return true;
}
