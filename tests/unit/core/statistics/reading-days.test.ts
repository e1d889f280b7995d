import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '@/core/article/types';
import {
  type DayContext,
  daysInARow,
  gatherDays,
  lastDays,
  minutesBySource,
  readingDays,
  sumDays,
} from '@/core/statistics/reading-days';

const NOON = Date.UTC(2026, 2, 14, 12);
const DAY = 86_400_000;

const context: DayContext = {
  dayOf: (time) => new Date(time).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' }),
  minutesOf: ({ count }) => count.units / 400,
};

function article(change: Partial<Article>): Article {
  const count = { cjk: 800, punct: 0, words: 0, units: 800 };
  return { count, source: '澜城日报', savedAt: NOON, openedAt: NOON, ...change } as Article;
}

describe('readingDays', () => {
  test('a finished article counts whole, another by its share, one that was never opened only as saved', () => {
    const days = readingDays(
      [article({ finishedAt: NOON }), article({ progress: 0.25 }), article({})],
      context,
    );
    expect([...days.values()]).toEqual([
      { day: '2026-03-14', saved: 3, finished: 1, cjk: 1000, words: 0, minutes: 2.5 },
    ]);
  });

  test('a day is the person’s own', () => {
    const late = Date.UTC(2026, 2, 14, 17);
    const days = readingDays([article({ savedAt: late, finishedAt: late })], context);
    expect([...days.keys()]).toEqual(['2026-03-15']);
  });

  test('no minute is lost or counted twice, whatever the days', () => {
    const any = fc.record({
      savedAt: fc.integer({ min: NOON - 30 * DAY, max: NOON }),
      openedAt: fc.integer({ min: NOON - 30 * DAY, max: NOON }),
      progress: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(any), (list) => {
        const days = readingDays(list.map(article), context);
        const sum = sumDays([...days.values()]);
        expect(sum.saved).toBe(list.length);
        expect(sum.minutes).toBeCloseTo(
          list.reduce((total, { progress }) => total + 2 * progress, 0),
          6,
        );
        expect(sumDays(gatherDays(lastDays(days, '2026-03-14', 35), 7)).minutes).toBeCloseTo(sum.minutes, 6);
      }),
    );
  });
});

describe('lastDays', () => {
  test('empty days are there, over the end of a month', () => {
    expect(lastDays(new Map(), '2026-03-02', 4).map(({ day }) => day)).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]);
  });
});

describe('daysInARow', () => {
  test.for([
    ['nothing read', [], 0],
    ['today', [0], 1],
    ['yesterday and the day before', [1, 2], 2],
    ['today, yesterday, then a gap', [0, 1, 3], 2],
    ['two days ago', [2], 0],
  ] as const)('%s', ([, ago, expected]) => {
    const list = ago.map((days) => article({ finishedAt: NOON - days * DAY }));
    expect(daysInARow(readingDays(list, context), '2026-03-14')).toBe(expected);
  });
});

test('sources come by minutes, without those that were not read', () => {
  const list = [
    article({ source: '甲', progress: 0.5 }),
    article({ source: '乙', finishedAt: NOON }),
    article({ source: '丙' }),
    article({ source: null, finishedAt: NOON }),
  ];
  expect(minutesBySource(list, context)).toEqual([
    ['乙', 2],
    ['甲', 1],
  ]);
});
