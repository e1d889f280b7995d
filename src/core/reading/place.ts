import { segmentSentences } from '@/core/text/segment';
import type { LanguageTag } from '@/core/text/types';

/** Where a person has got to in a text, so that it is found again in a copy that has changed. */
export interface ReadingPlace {
  /** Where the sentence begins, in UTF-16 units of the text. */
  readonly offset: number;
  /** How it begins. */
  readonly words: string;
}

/** Enough to know a sentence by, in UTF-16 units. */
const WORDS = 40;

/** A sentence is looked for this far before an offset, in UTF-16 units; what is longer begins there. */
const BEHIND = 600;

/** The place of the sentence that an offset lies in. */
export function readingPlace(text: string, offset: number, lang: LanguageTag | undefined): ReadingPlace {
  // A paragraph is the least that is segmented, and a long one only as far back as a sentence goes.
  const from = Math.max(text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1, offset - BEHIND);
  const sentences = segmentSentences(text.slice(from, offset + WORDS), lang);
  const sentence = sentences.findLast(({ start }) => from + start <= offset);
  const start = from + (sentence?.start ?? offset - from);
  return { offset: start, words: text.slice(start, start + WORDS) };
}

/** Where the place is in a text: where it was, else the nearest that reads alike; null where nothing does. */
export function findPlace(text: string, { offset, words }: ReadingPlace): number | null {
  if (words === '') return null;
  if (text.startsWith(words, offset)) return offset;
  const before = text.lastIndexOf(words, offset);
  const after = text.indexOf(words, offset);
  if (before < 0 || after < 0) return Math.max(before, after) < 0 ? null : Math.max(before, after);
  return offset - before <= after - offset ? before : after;
}
