import { voteLatin } from './stop-words';
import type { LanguageTag, TextSpan } from './types';

/** A stretch of a text that is given to a voice at once. */
export interface SpokenChunk extends TextSpan {
  readonly lang: LanguageTag;
}

/** Chrome's remote voices stop for good after about 15 s; with room for slow voices. */
export const LONGEST_SECONDS = 12;

/**
 * Seconds that a slow voice takes for a character at rate 1, measured with eSpeak NG 1.51, the voice of many Linux systems: 0.33
 * to 0.35 for Chinese, digits as words; 0.05 to 0.09 for the letters of alphabets, 0.11 for Thai.
 */
const SECONDS_WIDE = 0.34;
const SECONDS_LETTER = 0.1;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{N}]/u;
const MARK = /^\p{P}/u;
const LATIN_RUN =
  /\p{Script=Latin}[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF65]*/gu;

/** Fewer foreign words are a name or a term, which a change of voice would tear out of its sentence. */
const LEAST_FOREIGN_WORDS = 3;

/** How long a voice takes for a text at a rate (1 is the voice's own pace), in seconds: an upper estimate. */
export function spokenSeconds(text: string, rate: number): number {
  let seconds = 0;
  for (const character of text) seconds += WIDE.test(character) ? SECONDS_WIDE : SECONDS_LETTER;
  return seconds / rate;
}

/**
 * A sentence as chunks that each take less than `LONGEST_SECONDS` at this rate, in order and without gaps except
 * white space. It is split where the language changes, then after marks, then between words, then between graphemes.
 */
export function spokenChunks(
  text: string,
  sentence: TextSpan,
  lang: LanguageTag,
  rate: number,
): SpokenChunk[] {
  return byLanguage(text, sentence, lang).flatMap((run) => byLength(text, run, rate));
}

function byLanguage(text: string, { start, end }: TextSpan, lang: LanguageTag): SpokenChunk[] {
  if (!/^(?:zh|ja|ko|yue)\b/.test(lang)) return [{ start, end, lang }];
  const runs: SpokenChunk[] = [];
  let done = start;
  for (const { 0: run, index } of text.slice(start, end).matchAll(LATIN_RUN)) {
    if (countWordsIn(run) < LEAST_FOREIGN_WORDS) continue;
    const from = start + index;
    if (from > done) runs.push({ start: done, end: from, lang });
    done = from + run.length;
    runs.push({ start: from, end: done, lang: voteLatin(run) ?? 'en' });
  }
  if (done < end) runs.push({ start: done, end, lang });
  return runs;
}

function countWordsIn(text: string): number {
  return [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  ).length;
}

function byLength(text: string, { start, end, lang }: SpokenChunk, rate: number): SpokenChunk[] {
  const chunks: SpokenChunk[] = [];
  let from = start;
  let seconds = 0;
  let mark = start;
  const cut = (at: number): void => {
    if (text.slice(from, at).trim()) chunks.push({ start: from, end: at, lang });
    from = at;
  };
  for (const part of smallParts(text, start, end, rate)) {
    const added = spokenSeconds(text.slice(part.start, part.end), rate);
    if (seconds + added > LONGEST_SECONDS) {
      cut(mark > from ? mark : part.start);
      seconds = spokenSeconds(text.slice(from, part.start), rate);
      if (seconds + added > LONGEST_SECONDS) {
        cut(part.start);
        seconds = 0;
      }
    }
    seconds += added;
    if (MARK.test(text.slice(part.start, part.end))) mark = part.end;
  }
  cut(end);
  return chunks;
}

/** Words and what is between them; a "word" too long for one chunk (an address) by its graphemes. */
function smallParts(text: string, start: number, end: number, rate: number): TextSpan[] {
  return cutBy('word', text, start, end).flatMap((word) =>
    spokenSeconds(text.slice(word.start, word.end), rate) > LONGEST_SECONDS
      ? cutBy('grapheme', text, word.start, word.end)
      : [word],
  );
}

function cutBy(granularity: 'word' | 'grapheme', text: string, start: number, end: number): TextSpan[] {
  const segmenter = new Intl.Segmenter('und', { granularity });
  return [...segmenter.segment(text.slice(start, end))].map(({ segment, index }) => ({
    start: start + index,
    end: start + index + segment.length,
  }));
}
