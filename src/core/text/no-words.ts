import type { WordCount } from './types';

/** The count of a text that has nothing, or is not here. */
export const NO_WORDS: WordCount = { cjk: 0, punct: 0, words: 0, units: 0 };
