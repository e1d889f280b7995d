/** A BCP 47 language tag such as `zh-Hans`, `en-GB`; `und` where the language is unknown. */
export type LanguageTag = string;

/** What `countWords` counts; the rule is stated in `count-words.ts`. */
export interface WordCount {
  /** Han, kana and bopomofo code points. */
  readonly cjk: number;
  /** CJK and full-width marks, and ASCII or curly marks standing in CJK text. */
  readonly punct: number;
  /** Every other run with a letter or a digit. */
  readonly words: number;
  /** The sum of the three. */
  readonly units: number;
}

/** Silent reading speed, per minute. */
export interface ReadingSpeed {
  /** CJK characters with their marks, per minute. */
  readonly cjk: number;
  /** Words per minute. */
  readonly words: number;
}

/** A reading-time estimate with its parts, so that the interface can explain it. Parts are in minutes. */
export interface ReadingTime {
  /** Whole minutes, at least 1. */
  readonly minutes: number;
  readonly cjkMinutes: number;
  readonly wordMinutes: number;
  readonly imageMinutes: number;
  readonly speed: ReadingSpeed;
}

/** A half-open stretch `[start, end)` of a text in UTF-16 code units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
