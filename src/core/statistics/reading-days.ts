import type { Article } from '@/core/article/types';

/** What was read and saved on one day. */
export interface DayFigures {
  /** `2026-11-26`, where the person is. */
  readonly day: string;
  /** Articles saved, and articles read to the end. */
  readonly saved: number;
  readonly finished: number;
  /** CJK characters and words read; of an article not finished, the share that was. */
  readonly cjk: number;
  readonly words: number;
  readonly minutes: number;
}

/** How articles are turned into days: the person's own calendar and reading speed, neither of which core knows. */
export interface DayContext {
  /** The day of a moment (milliseconds since the epoch), such as `2026-11-26`. */
  readonly dayOf: (time: number) => string;
  /** Minutes that the whole article takes. */
  readonly minutesOf: (article: Article) => number;
}

const DAY_MS = 86_400_000;

function emptyDay(day: string): DayFigures {
  return { day, saved: 0, finished: 0, cjk: 0, words: 0, minutes: 0 };
}

/** The share of an article that was read, and the moment that it counts for; null where nothing was. */
export function readingOf(article: Article): { readonly share: number; readonly time: number } | null {
  const { progress = 0, finishedAt, openedAt } = article;
  if (finishedAt !== undefined) return { share: 1, time: finishedAt };
  return progress > 0 ? { share: progress, time: openedAt } : null;
}

/** The figures of every day on which something was saved or read. */
export function readingDays(
  articles: readonly Article[],
  { dayOf, minutesOf }: DayContext,
): Map<string, DayFigures> {
  const days = new Map<string, DayFigures>();
  const add = (time: number, gain: Partial<Omit<DayFigures, 'day'>>): void => {
    const day = dayOf(time);
    const old = days.get(day) ?? emptyDay(day);
    days.set(day, {
      day,
      saved: old.saved + (gain.saved ?? 0),
      finished: old.finished + (gain.finished ?? 0),
      cjk: old.cjk + (gain.cjk ?? 0),
      words: old.words + (gain.words ?? 0),
      minutes: old.minutes + (gain.minutes ?? 0),
    });
  };
  for (const article of articles) {
    add(article.savedAt, { saved: 1 });
    const reading = readingOf(article);
    if (!reading) continue;
    const { share, time } = reading;
    const { cjk, words } = article.count;
    const finished = article.finishedAt === undefined ? 0 : 1;
    add(time, { finished, cjk: cjk * share, words: words * share, minutes: minutesOf(article) * share });
  }
  return days;
}

/** The last `count` days up to `today`, the oldest first; days without anything are there too. */
export function lastDays(days: ReadonlyMap<string, DayFigures>, today: string, count: number): DayFigures[] {
  const end = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(end - (count - 1 - index) * DAY_MS).toISOString().slice(0, 10);
    return days.get(day) ?? emptyDay(day);
  });
}

/** Consecutive stretches of `size` days as one each, named by their first day. */
export function gatherDays(days: readonly DayFigures[], size: number): DayFigures[] {
  const gathered: DayFigures[] = [];
  for (let at = 0; at < days.length; at += size) gathered.push(sumDays(days.slice(at, at + size)));
  return gathered;
}

/** All of `days` as one, named by the first of them. */
export function sumDays(days: readonly DayFigures[]): DayFigures {
  return days.reduce(
    (sum, one) => ({
      day: sum.day || one.day,
      saved: sum.saved + one.saved,
      finished: sum.finished + one.finished,
      cjk: sum.cjk + one.cjk,
      words: sum.words + one.words,
      minutes: sum.minutes + one.minutes,
    }),
    emptyDay(''),
  );
}

/** Days in a row on which something was read, up to today, or up to yesterday where today has none yet. */
export function daysInARow(days: ReadonlyMap<string, DayFigures>, today: string): number {
  const isRead = (day: string): boolean => (days.get(day)?.minutes ?? 0) > 0;
  let at = Date.parse(`${today}T00:00:00Z`);
  if (!isRead(today)) at -= DAY_MS;
  let count = 0;
  for (; isRead(new Date(at).toISOString().slice(0, 10)); at -= DAY_MS) count++;
  return count;
}

/** Minutes read by source, the most first; articles without a source are left out. */
export function minutesBySource(
  articles: readonly Article[],
  { minutesOf }: Pick<DayContext, 'minutesOf'>,
): (readonly [source: string, minutes: number])[] {
  const sums = new Map<string, number>();
  for (const article of articles) {
    const share = readingOf(article)?.share ?? 0;
    if (article.source && share > 0)
      sums.set(article.source, (sums.get(article.source) ?? 0) + minutesOf(article) * share);
  }
  return [...sums].sort(([, one], [, other]) => other - one);
}
