import { tallyOf } from './tally';

const LETTER = /[\p{L}\p{M}]/u;

/** By the UTF-16 units of a letter: none for what is no letter, one, or two. */
const tally = tallyOf(3, (character) => (LETTER.test(character) ? character.length : 0));

/** The letters of a text with the marks on them, of any script, in UTF-16 units; neither digits nor punctuation. */
export function countLetters(text: string): number {
  const [, ones = 0, pairs = 0] = tally(text);
  return ones + 2 * pairs;
}
