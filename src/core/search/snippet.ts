import type { TextSpan } from '@/core/text/types';
import { findTerm } from './match';
import { foldForSearch, type SearchText } from './search-text';
import type { SearchQuery, SnippetPart } from './types';

/** Characters shown before the first match, and in all. */
const BEFORE = 24;
const LENGTH = 120;

/** The stretch from `begin` of `text` on around the first match, with every match marked; the beginning of the text where there is none. */
export function makeSnippet(
  text: string,
  query: SearchQuery,
  { begin = 0, folded = foldForSearch(text) }: { begin?: number; folded?: SearchText } = {},
): SnippetPart[] {
  const spans = matchSpans(folded, query).filter((span) => span.start >= begin);
  const first = spans[0]?.start ?? begin;
  const start = first - begin <= BEFORE ? begin : wordEdge(text, first - BEFORE);
  const end = Math.min(text.length, start + LENGTH);
  const parts: SnippetPart[] = [];
  const push = (from: number, to: number, isMatch: boolean): void => {
    if (to > from) parts.push({ text: text.slice(from, to).replace(/\s+/g, ' '), isMatch });
  };
  let at = start;
  for (const span of spans.filter((span) => span.start < end)) {
    push(at, span.start, false);
    push(Math.max(at, span.start), Math.min(span.end, end), true);
    at = Math.max(at, span.end);
  }
  push(at, end, false);
  return [
    ...(start > begin ? [{ text: '…', isMatch: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: '…', isMatch: false }] : []),
  ];
}

/** Where the terms of a query stand in the source of a folded text, in order, not overlapping. */
function matchSpans({ key, toSource }: SearchText, { terms }: SearchQuery): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const term of terms) {
    for (let found = findTerm(key, term); found; found = findTerm(key, term, found.end)) {
      spans.push(toSource(found));
    }
  }
  spans.sort((one, other) => one.start - other.start || other.end - one.end);
  let taken = 0;
  return spans.filter(({ start, end }) => {
    const isFree = start >= taken;
    if (isFree) taken = end;
    return isFree;
  });
}

/** The next place from `at` on where no word and no character is cut. */
function wordEdge(text: string, at: number): number {
  for (let edge = at; edge < at + BEFORE / 2; edge++)
    if (/[\s，。；：！？、,.]/.test(text.charAt(edge))) return edge + 1;
  return /[\uDC00-\uDFFF\p{M}]/u.test(text.charAt(at)) ? at + 1 : at;
}
