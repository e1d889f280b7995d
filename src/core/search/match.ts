import type { TextSpan } from '@/core/text/types';
import { UNIT, unitKind } from './search-text';
import type { SearchQuery, Term } from './types';

/** Whether a folded text has all the terms of a query and none that it excludes. */
export function matchesTerms(key: string, { terms, excluded }: SearchQuery): boolean {
  return (
    terms.every((term) => findTerm(key, term) !== null) &&
    excluded.every((term) => findTerm(key, term) === null)
  );
}

/**
 * The first place of a term from `from` on, or null. A word begins where the text's word begins, and outside quotes may be
 * the beginning of it; characters of scripts without spaces match anywhere.
 */
export function findTerm(key: string, { key: wanted, isPhrase }: Term, from = 0): TextSpan | null {
  for (let start = key.indexOf(wanted, from); start >= 0; start = key.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (!cutsWord(key, start) && (!isPhrase || !cutsWord(key, end))) return { start, end };
  }
  return null;
}

function cutsWord(key: string, at: number): boolean {
  const isWord = (index: number): boolean =>
    index >= 0 && index < key.length && unitKind(key.charCodeAt(index)) === UNIT.WORD;
  return isWord(at - 1) && isWord(at);
}
