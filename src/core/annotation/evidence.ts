import { bestSimilarity, type ContextSimilarity, meanSimilarity } from '@/core/annotation/context-similarity';

/** The bar below which a place is not certain enough; tuned on the anchoring benchmark's dev cases. */
export const LEAST_EVIDENCE = 0.7;

/** Scripts that write a word with one or two characters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
/** What a letter of an alphabet says, in Chinese characters: the same news takes about 2.5 times as many. */
const LETTER = 0.4;
/** A quote of this many Chinese characters weighs as much as its surroundings. */
const BALANCE = 12;

/**
 * How much speaks for a place, 0 to 1: `likeness` (0 to 1) of the passage there with the quote `exact`,
 * and that of its surroundings. The more the quote says, the less its surroundings count.
 */
export function evidence(exact: string, likeness: number, context: ContextSimilarity): number {
  const mean = meanSimilarity(context);
  if (mean === null) return likeness;
  const said = information(exact);
  const weight = said / (said + BALANCE);
  // An advertisement or a moved paragraph spoils one side only: the better side counts more.
  return weight * likeness + (1 - weight) * ((bestSimilarity(context) + mean) / 2);
}

function information(text: string): number {
  let sum = 0;
  for (const character of text) sum += DENSE.test(character) ? 1 : LETTER;
  return sum;
}
