import { runSteps } from '@/core/steps';
import { COMPLEX, DROPPED, EXTENDS, foldUnit, isDroppedPair } from './fold-units';
import type { TextSpan } from './types';

/** A text reduced to what makes it the same text, with the way back to the source. */
export interface FoldedText {
  /** Compare and search this. */
  readonly key: string;
  /** The stretch of the source that a stretch of the key came from, without white space around it. */
  readonly toSource: (inKey: TextSpan) => TextSpan;
  /** The first index of the key that came from `offset` of the source or from behind it. */
  readonly toKey: (offset: number) => number;
}

/**
 * The one meaning of "same text". Two texts are the same if their keys are:
 * - white space, control, format and other invisible characters and variation selectors are not there;
 * - compatibility forms are folded by NFKC, applied to a character with its combining marks: full and half width,
 *   ligatures, é typed either way, Hangul syllables and their letters. Marks stay, they tell letters apart;
 * - there is one kind of quote (single, double, guillemets, corner brackets), one dash, one middle dot, one tilde;
 * - a run of dots or dashes in one line is one of them, so `……`, `…`, `...`, `. . .` and `.` are equal, and `——` and `-`;
 * - case stays.
 *
 * Linear in the length of the text.
 */
export function foldText(text: string): FoldedText {
  return runSteps(foldTextInSteps(text));
}

/** As `foldText`; yields now and then, for callers that must not freeze. */
export function foldTextInSteps(text: string): Generator<void, FoldedText> {
  return new Folder(text).fold();
}

/** Units of the source between two pauses of `foldTextInSteps`: about a millisecond. */
const STEP = 16_384;

/** Unicode's stream-safe limit: a longer heap of combining marks is noise, and slow to put in order. */
const MOST_MARKS = 30;

const LINE_BREAK = /[\n\r\u2028\u2029]/;
const DOT = 0x2e;
const DASH = 0x2d;
const CHUNK = 8192;
/** Units of the key between two pauses: about a millisecond. */
const DECODED = 8 * CHUNK;

/** Three growing columns: the unit of the key, and where its source starts and ends. */
class Folder {
  private units: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private length = 0;
  /** Where the last cluster begins, in the key and in the source; combining marks may still join it. */
  private clusterKey = 0;
  private clusterSource = -1;

  constructor(private readonly text: string) {
    const capacity = text.length + 16;
    this.units = new Uint16Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
  }

  *fold(): Generator<void, FoldedText> {
    const { text } = this;
    let at = 0;
    let pause = STEP;
    while (at < text.length) {
      if (at >= pause) {
        pause = at + STEP;
        yield;
      }
      const folded = foldUnit(text.charCodeAt(at));
      if (folded >= 0) {
        this.clusterKey = this.length;
        this.clusterSource = at;
        this.push(folded, at, at + 1);
        at++;
      } else if (folded === DROPPED) at++;
      else if (folded === COMPLEX) at = this.startComplex(at);
      else at = this.extend(at);
    }
    return view(yield* decode(this.units, this.length), this.starts, this.ends, text.length);
  }

  /** A character that normalisation changes, or a surrogate pair. */
  private startComplex(at: number): number {
    const codePoint = this.text.codePointAt(at) ?? 0;
    const end = at + (codePoint > 0xffff ? 2 : 1);
    if (isDroppedPair(codePoint)) return end;
    const character = this.text.slice(at, end);
    if (/^\p{M}/u.test(character)) return this.extend(at);
    this.clusterKey = this.length;
    this.clusterSource = at;
    this.pushNormalized(character, at, end);
    return end;
  }

  /** Combining marks: the cluster they belong to is folded once more, with them. */
  private extend(at: number): number {
    const from = this.clusterSource < 0 ? at : this.clusterSource;
    let end = at;
    let next = at;
    for (let marks = 0; next < this.text.length && marks < MOST_MARKS; marks++) {
      const folded = foldUnit(this.text.charCodeAt(next));
      const width = folded === DROPPED ? 1 : this.markWidth(next, folded);
      if (width === 0) break;
      next += width;
      if (folded !== DROPPED) end = next;
    }
    this.length = Math.min(this.length, this.clusterKey);
    this.pushNormalized(visible(this.text.slice(from, end)), from, end);
    this.clusterKey = this.length;
    this.clusterSource = -1;
    return end;
  }

  private markWidth(at: number, folded: number): number {
    if (folded === EXTENDS) return 1;
    return folded === COMPLEX && /^\p{M}/u.test(String.fromCodePoint(this.text.codePointAt(at) ?? 0)) ? 2 : 0;
  }

  private pushNormalized(cluster: string, start: number, end: number): void {
    const normal = cluster.normalize('NFKC');
    for (let index = 0; index < normal.length; index++) {
      const unit = normal.charCodeAt(index);
      const folded = foldUnit(unit);
      if (folded !== DROPPED) this.push(folded >= 0 ? folded : unit, start, end);
    }
  }

  private push(unit: number, start: number, end: number): void {
    const last = this.length - 1;
    if ((unit === DOT || unit === DASH) && this.units[last] === unit && this.isRun(last, start)) {
      this.ends[last] = end;
      return;
    }
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  /** A run has no more than one space between its marks: `...` under a sentence is not the end of it. */
  private isRun(last: number, start: number): boolean {
    const end = this.ends[last] ?? 0;
    return start <= end || (end + 1 === start && !LINE_BREAK.test(this.text.charAt(end)));
  }

  private grow(): void {
    const capacity = this.units.length * 2;
    const grown = [new Uint16Array(capacity), new Int32Array(capacity), new Int32Array(capacity)] as const;
    grown[0].set(this.units);
    grown[1].set(this.starts);
    grown[2].set(this.ends);
    [this.units, this.starts, this.ends] = grown;
  }
}

/** A cluster without what is dropped, so that an invisible character does not keep a mark from its letter. */
function visible(cluster: string): string {
  return [...cluster]
    .filter((character) => {
      const dropped = foldUnit(character.charCodeAt(0)) === DROPPED;
      return !dropped && !isDroppedPair(character.codePointAt(0) ?? 0);
    })
    .join('');
}

function* decode(units: Uint16Array, length: number): Generator<void, string> {
  let key = '';
  for (let at = 0; at < length; at += CHUNK) {
    if (at % DECODED === DECODED - CHUNK) yield;
    key += String.fromCharCode(...units.subarray(at, Math.min(at + CHUNK, length)));
  }
  return key;
}

function view(key: string, starts: Int32Array, ends: Int32Array, sourceLength: number): FoldedText {
  const startOf = (index: number) => (index < key.length ? (starts[index] ?? 0) : sourceLength);
  return {
    key,
    toSource: ({ start, end }) => {
      const from = startOf(start);
      return { start: from, end: end > start ? (ends[Math.min(end, key.length) - 1] ?? from) : from };
    },
    toKey: (offset) => {
      let low = 0;
      let high = key.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) > offset) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}
