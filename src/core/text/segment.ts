import type { LanguageTag, TextSpan } from './types';

/**
 * The sentences of a text as spans in UTF-16 units, without the white space around them, by the rules of its
 * language (Unicode Standard Annex #29). Text without an end mark is one sentence.
 */
export function segmentSentences(text: string, lang: LanguageTag | undefined): TextSpan[] {
  const segmenter = new Intl.Segmenter(known(lang), { granularity: 'sentence' });
  let start = 0;
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const end = index + segment.length;
    const from = start;
    start = end === text.length ? end : end - openingAtEnd(segment);
    return trimmed(text, from, start);
  });
}

const OPENING = /[\p{Ps}\p{Pi}]/u;

/** How many units at the end of a sentence open the next one: the annex takes every quotation mark for a closing one. */
function openingAtEnd(segment: string): number {
  let length = segment.trimEnd().length;
  while (OPENING.test(segment.charAt(length - 1))) length--;
  return OPENING.test(segment.charAt(length)) ? segment.length - length : 0;
}

function trimmed(text: string, from: number, to: number): TextSpan[] {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}

/** A page's language tag can be anything; the rules of the root locale fit all. */
function known(lang: string | undefined): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(lang ?? [])[0] ?? 'und';
  } catch (cause) {
    if (cause instanceof RangeError) return 'und';
    throw cause;
  }
}
