import type { LanguageTag, TextSpan } from './types';

/**
 * The sentences of a text as spans in UTF-16 units, without the white space around them, by the rules of its
 * language (Unicode Standard Annex #29). Text without an end mark is one sentence.
 */
export function segmentSentences(text: string, lang: LanguageTag | undefined): TextSpan[] {
  const segmenter = new Intl.Segmenter(known(lang), { granularity: 'sentence' });
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
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
