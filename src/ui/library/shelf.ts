import { isStub } from '@/core/article/is-stub';
import type { Article } from '@/core/article/types';
import { isIn } from '@/core/search/is-in';
import { estimateReadingTime } from '@/core/text/reading-time';
import type { ReadingSpeed } from '@/core/text/types';

export const SHELVES = ['all', 'unread', 'reading', 'finished', 'favourite', 'archived', 'trash'] as const;
export type Shelf = (typeof SHELVES)[number];
export const SORTS = ['saved', 'published', 'read', 'length', 'highlights'] as const;
export type Sort = (typeof SORTS)[number];
export const PERIODS = ['any', 'week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** What the list shows, beside what is searched for. */
export interface Filter {
  readonly shelf: Shelf;
  readonly tag: string | null;
  readonly source: string | null;
  readonly lang: string | null;
  readonly period: Period;
  /** Only what takes less than five minutes. */
  readonly isShort: boolean;
}

export const NO_FILTER: Filter = {
  shelf: 'all',
  tag: null,
  source: null,
  lang: null,
  period: 'any',
  isShort: false,
};

const SHORT_MINUTES = 5;
const DAY_MS = 86_400_000;
const PERIOD_DAYS: Readonly<Record<Period, number>> = { any: Infinity, week: 7, month: 30, year: 365 };

/** Whether an article passes the filter; `now` in milliseconds since the epoch. */
export function passes(
  article: Article,
  filter: Filter,
  speeds: Partial<ReadingSpeed>,
  now: number,
): boolean {
  const { shelf, tag, source, lang, period, isShort } = filter;
  return (
    (shelf === 'all' || shelf === 'trash' || isIn(article, shelf)) &&
    (tag === null || (article.tags ?? []).includes(tag)) &&
    (source === null || article.source === source) &&
    (lang === null || article.lang === lang) &&
    now - article.savedAt < PERIOD_DAYS[period] * DAY_MS &&
    (!isShort || (!isStub(article) && estimateReadingTime({ ...article, speeds }) < SHORT_MINUTES))
  );
}

const RANK: Readonly<Record<Sort, (article: Article) => number>> = {
  saved: ({ savedAt }) => savedAt,
  published: ({ published }) => Date.parse(published ?? '') || 0,
  read: ({ openedAt }) => openedAt,
  length: ({ count }) => count.units,
  highlights: ({ highlightCount }) => highlightCount,
};

/** The largest, newest or most first; what is equal stays in the order it was in. */
export function sortArticles(articles: readonly Article[], sort: Sort): Article[] {
  const rank = RANK[sort];
  return [...articles].sort((one, other) => rank(other) - rank(one));
}

/** How often each value occurs, the most frequent first. */
export function countValues(values: Iterable<string | null>): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
}
