import { readingSpeed } from './reading-speeds';
import type { LanguageTag, ReadingSpeed, ReadingTime, WordCount } from './types';

export interface ReadingTimeInput {
  readonly count: WordCount;
  /** The language of the text; unknown where missing. */
  readonly lang?: LanguageTag;
  /** How many images there are to look at; decorative and tiny ones are not counted. */
  readonly images?: number;
  /** The person's own speeds, instead of the language's average. */
  readonly speeds?: Partial<ReadingSpeed>;
}

/** Medium's rule: 12 s for the first image, one second less for each further one, never below 3 s. */
const FIRST_IMAGE_SECONDS = 12;
const LAST_IMAGE_SECONDS = 3;

/** 1.12 + 0.68 + 0.2 sums to a little over 2 in floating point, and must not become 3 minutes. */
const ROUNDING_SLACK = 1e-9;

/** How long a text takes to read, with the parts that explain the figure. */
export function readingTime({ count, lang = 'und', images = 0, speeds = {} }: ReadingTimeInput): ReadingTime {
  const average = readingSpeed(lang);
  const speed = { cjk: ownSpeed(speeds.cjk, average.cjk), words: ownSpeed(speeds.words, average.words) };
  const cjkMinutes = (count.cjk + count.punct) / speed.cjk;
  const wordMinutes = count.words / speed.words;
  const imageMinutes = imageSeconds(images) / 60;
  const minutes = Math.max(1, Math.ceil(cjkMinutes + wordMinutes + imageMinutes - ROUNDING_SLACK));
  return { minutes, cjkMinutes, wordMinutes, imageMinutes, speed };
}

/** The whole minutes of `readingTime`, at least 1. */
export function estimateReadingTime(input: ReadingTimeInput): number {
  return readingTime(input).minutes;
}

/** A speed that no one can have (zero, negative, not a number) is no speed: settings may come from a file. */
function ownSpeed(own: number | undefined, average: number): number {
  return own !== undefined && own > 0 && Number.isFinite(own) ? own : average;
}

function imageSeconds(images: number): number {
  const count = Number.isFinite(images) ? Math.max(0, Math.floor(images)) : 0;
  const falling = Math.min(count, FIRST_IMAGE_SECONDS - LAST_IMAGE_SECONDS);
  const fallingSeconds = falling * FIRST_IMAGE_SECONDS - (falling * (falling - 1)) / 2;
  return fallingSeconds + (count - falling) * LAST_IMAGE_SECONDS;
}
