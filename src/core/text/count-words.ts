import {
  CJK,
  CJK_MARK,
  CLASS_TABLE,
  classifyPair,
  classifyUnit,
  DASH,
  DIGIT,
  EMOJI,
  HIGH_SURROGATE,
  IGNORED,
  JOINER,
  LETTER,
  MARK,
  NEWLINE,
  SPACE,
  SYMBOL,
  UNSPACED,
} from './character-class';
import type { WordCount } from './types';

// A local name: a test runner that keeps imports live would look it up for every character.
const table = CLASS_TABLE;

/**
 * Counts a text the way its readers do.
 *
 * - `cjk`: every Han, kana or bopomofo code point.
 * - `punct`: every CJK or full-width mark; and an ASCII or curly mark standing in CJK text, that is one with a
 *   CJK character or mark directly at its side (the comma in `使用React,然后`), or the partner of such a quote
 *   or bracket. Marks inside a word (`3.14`, `/s2/`, `08:41`) belong to the word.
 * - `words`: every other run without white space that holds a letter or a digit. An em dash, an ellipsis and
 *   an emoji part runs; Thai, Lao, Khmer and Burmese runs are split by the browser's dictionary.
 * - `units`: the sum.
 *
 * The text alone decides: `lang` is taken for the sake of the callers and never changes the result.
 */
export function countWords(text: string, _lang?: string): WordCount {
  return new Counter(text).count();
}

/** Opening marks and what closes them. ASCII apostrophes are too often not quotes to be paired. */
const CLOSERS = new Map(
  ['()', '[]', '{}', '“”', '‘’', '„“', '«»', '‹›', '""'].map((pair) => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
  ]),
);

const NOT_CJK = 0;
const IS_CJK = 1;
const LINE_EDGE = 2;

let unspacedSegmenter: Intl.Segmenter | undefined;

/** One walk over one text, left to right. */
class Counter {
  private cjk = 0;
  private punct = 0;
  private words = 0;
  /** What stands directly to the left is CJK. */
  private besideCjk = false;
  /** What stands to the left, white space aside. */
  private before = LINE_EDGE;
  /** The mark that would close the quote or bracket opened last on this line, and whether its opener counted. */
  private awaited = 0;
  private openerCounted = false;

  constructor(private readonly text: string) {}

  count(): WordCount {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const kind = table[unit] || classifyUnit(unit);
      if (kind === CJK) {
        this.cjk++;
        at++;
        this.sawCjk();
      } else if (kind === CJK_MARK) {
        this.punct++;
        at++;
        this.sawCjk();
      } else if (kind === SPACE) {
        this.besideCjk = false;
        at++;
      } else {
        at = this.countOther(at, kind);
      }
    }
    const { cjk, punct, words } = this;
    return { cjk, punct, words, units: cjk + punct + words };
  }

  private sawCjk(): void {
    this.besideCjk = true;
    this.before = IS_CJK;
  }

  /** Counts what is rarer than a CJK character or a space; returns the offset behind it. */
  private countOther(at: number, unitKind: number): number {
    const kind = unitKind === HIGH_SURROGATE ? this.kindAt(at) : unitKind;
    const width = unitKind === HIGH_SURROGATE && isPair(this.text, at) ? 2 : 1;
    if (kind === CJK) {
      this.cjk++;
      this.sawCjk();
      return at + width;
    }
    if (kind === NEWLINE) {
      this.besideCjk = false;
      this.before = LINE_EDGE;
      this.awaited = 0;
      return at + 1;
    }
    if (kind === EMOJI || kind === IGNORED) return at + width;
    if (kind === UNSPACED) return this.countUnspaced(at);
    return this.isKeycap(at) ? at + 1 : this.countRun(at);
  }

  /** Counts a run of letters, marks and symbols: its words, and the marks at its ends. */
  private countRun(start: number): number {
    const { text } = this;
    let at = start;
    let lead = -1;
    let trail = start;
    let joiners = false;
    let inWord = false;
    let words = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      let kind = table[unit] || classifyUnit(unit);
      let width = 1;
      if (kind === HIGH_SURROGATE) {
        kind = this.kindAt(at);
        width = isPair(text, at) ? 2 : 1;
      }
      if (kind < LETTER || kind === EMOJI || kind === UNSPACED) break;
      if (kind === DIGIT && this.isKeycap(at)) break;
      if (kind === LETTER || kind === DIGIT) {
        if (!inWord) words++;
        inWord = true;
      } else if (kind === DASH) inWord = false;
      else if (kind === JOINER) joiners = true;
      const inner = kind === LETTER || kind === DIGIT || kind === JOINER || kind === SYMBOL;
      if (inner && lead < 0) lead = at;
      at += width;
      // Most of a text of letters is spent here.
      if (kind === LETTER) while (at < text.length && table[text.charCodeAt(at)] === LETTER) at++;
      if (inner) trail = at;
    }
    this.words += words;
    if (words > 0) this.settleWord(start, lead, trail, at);
    else this.settleMarks(start, at, joiners);
    return at;
  }

  /** Decides about the marks at both ends of a run with a word in it. */
  private settleWord(start: number, lead: number, trail: number, end: number): void {
    if (lead > start) this.settle(start, lead, this.besideCjk);
    if (end > trail) this.settle(trail, end, this.isCjkAt(end));
    this.before = NOT_CJK;
    this.besideCjk = false;
  }

  /** Decides about a run of marks with no letter in it. */
  private settleMarks(start: number, end: number, joiners: boolean): void {
    const touching = this.besideCjk || this.isCjkAt(end);
    const counted = this.settle(start, end, touching || (!joiners && this.standsBetweenCjk(end)));
    this.besideCjk = counted;
  }

  /** Counts the marks of `[from, to)` if they stand in CJK text, alone or by their pairing. */
  private settle(from: number, to: number, inCjk: boolean): boolean {
    let counted = inCjk;
    let marks = 0;
    for (let at = from; at < to; at++) {
      const unit = this.text.charCodeAt(at);
      const kind = table[unit];
      if (kind !== MARK && kind !== DASH && kind !== JOINER) continue;
      marks++;
      if (unit === this.awaited) {
        if (this.openerCounted) counted = true;
        else if (counted) this.punct++;
        this.awaited = 0;
      } else {
        const closer = CLOSERS.get(unit);
        if (closer === undefined) continue;
        this.awaited = closer;
        this.openerCounted = counted;
      }
    }
    if (counted) this.punct += marks;
    return counted && marks > 0;
  }

  /** A mark with white space around it stands in CJK text if what follows and precedes it on its line is CJK. */
  private standsBetweenCjk(end: number): boolean {
    let at = end;
    while (at < this.text.length && this.kindAt(at) === SPACE) at++;
    const after = this.isCjkAt(at) ? IS_CJK : this.isLineEdge(at) ? LINE_EDGE : NOT_CJK;
    if (after === NOT_CJK || this.before === NOT_CJK) return false;
    return after === IS_CJK || this.before === IS_CJK;
  }

  private countUnspaced(start: number): number {
    let end = start;
    let kind: number = UNSPACED;
    while (end < this.text.length && (kind === UNSPACED || kind === IGNORED)) kind = this.kindAt(++end);
    unspacedSegmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
    for (const segment of unspacedSegmenter.segment(this.text.slice(start, end))) {
      if (segment.isWordLike) this.words++;
    }
    this.besideCjk = false;
    this.before = NOT_CJK;
    return end;
  }

  private isLineEdge(at: number): boolean {
    return at >= this.text.length || this.kindAt(at) === NEWLINE;
  }

  private isCjkAt(at: number): boolean {
    const kind = this.kindAt(at);
    return kind === CJK || kind === CJK_MARK;
  }

  /** The class of the code point at an offset; `SYMBOL` behind the end. */
  private kindAt(at: number): number {
    if (at >= this.text.length) return SYMBOL;
    const unit = this.text.charCodeAt(at);
    const kind = table[unit] || classifyUnit(unit);
    return kind === HIGH_SURROGATE ? classifyPair(this.text.codePointAt(at) ?? 0) : kind;
  }

  /** `1️⃣` is an emoji: a digit, an optional variation selector and U+20E3. */
  private isKeycap(at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    return next === 0x20e3 || (next === 0xfe0f && this.text.charCodeAt(at + 2) === 0x20e3);
  }
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
