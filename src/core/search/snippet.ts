import type { TextSpan } from '@/core/text/types';
import { findTerm } from './match';
import { foldForSearch } from './search-text';
import type { SearchQuery, SnippetPart } from './types';

/** Characters shown before the first match, and in all. */
const BEFORE = 24;
const LENGTH = 120;

/** The stretch of `text` around the first match, with every match marked; the beginning of the text where there is none. */
export function makeSnippet(text: string, query: SearchQuery): SnippetPart[] {
  const spans = matchSpans(text, query);
  const first = spans[0]?.start ?? 0;
  const start = first <= BEFORE ? 0 : wordEdge(text, first - BEFORE);
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
    ...(start > 0 ? [{ text: '…', isMatch: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: '…', isMatch: false }] : []),
  ];
}

/** Where the terms of a query stand in a text, in order, not overlapping. */
export function matchSpans(text: string, { terms }: SearchQuery): TextSpan[] {
  const { key, toSource } = foldForSearch(text);
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
