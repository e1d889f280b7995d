import { foldForSearch } from '@/core/search/search-text';

/** Of scripts that set words apart. */
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** A part of a page as a search sees it. */
export interface Findable {
  /** The name of the section. */
  readonly title: string;
  /** What its rows say, in their order. */
  readonly rows: readonly string[];
}

/**
 * Which rows of a section answer to a search; null where none does. A search for the section's name shows all of it; one that only
 * all rows together answer does so too.
 *
 * @param synonyms groups of words for one thing: `a, b; c, d`
 */
export function findRows(
  { title, rows }: Findable,
  input: string,
  synonyms: string,
): readonly boolean[] | null {
  const terms = fold(input)
    .split(' ')
    .filter((term) => term !== '')
    .map((term) => ({ term, others: synonymsOf(term, synonyms) }));
  const isIn = (text: string): boolean => {
    const key = ` ${fold(text)} `;
    return terms.every(({ term, others }) => begins(key, term) || others.some((word) => has(key, word)));
  };
  const all = rows.map(() => true);
  if (terms.length === 0 || isIn(title)) return all;
  const found = rows.map((row) => isIn(`${title} ${row}`));
  if (found.includes(true)) return found;
  return isIn([title, ...rows].join(' ')) ? all : null;
}

/** The other words of each group that has one beginning with the term. One letter alone means nothing yet. */
function synonymsOf(term: string, synonyms: string): string[] {
  const groups = synonyms.split(/[;；]/).map((group) => group.split(/[,，、]/).map(fold));
  const means = (word: string): boolean => word === term || (term.length > 1 && word.startsWith(term));
  return groups.filter((group) => group.some(means)).flat();
}

/** A word that begins so; Chinese and Japanese have no words to begin. */
function begins(key: string, term: string): boolean {
  return key.includes(ALPHABETIC.test(term) ? ` ${term}` : term);
}

/** The word itself: `light` is not in `highlight`, nor in `lights`. */
function has(key: string, word: string): boolean {
  return key.includes(ALPHABETIC.test(word) ? ` ${word} ` : word);
}

/** Words, with one space between two of them. */
function fold(text: string): string {
  return foldForSearch(text)
    .key.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
