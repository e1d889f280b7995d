import { countWords } from '@/core/text/count-words';
import { foldText } from '@/core/text/normalize';
import { takeTurns } from './take-turns';

/** Milliseconds of every round: `countWords`, `Intl.Segmenter`, `foldText`, NFKC. */
export function timeCounting(text: string, lang: string, rounds: number): number[][] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return takeTurns(
    () => text,
    [
      (given) => countWords(given),
      (given) => countSegments(segmenter, given),
      (given) => foldText(given),
      (given) => given.normalize('NFKC'),
    ],
    rounds,
  );
}

function countSegments(segmenter: Intl.Segmenter, text: string): number {
  let words = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words++;
  return words;
}
