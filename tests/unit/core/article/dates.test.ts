import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '@/core/article/dates';

describe('parseDate', () => {
  test.for([
    ['a time with its offset', '2026-03-05T08:41:00+08:00', '2026-03-05T08:41:00+08:00'],
    ['a time in UTC with a fraction', '2026-03-05T08:41:00.120Z', '2026-03-05T08:41:00.120Z'],
    ['an offset without a colon', '2026-03-05 08:41:00 +0800', '2026-03-05T08:41:00+08:00'],
    ['a time without its zone is the day', '2026-03-05 08:41', '2026-03-05'],
    ['a local time in ISO form is the day', '2026-03-05T08:41:00', '2026-03-05'],
    ['Chinese', '发布时间:2026年3月5日 08:41 点击:103', '2026-03-05'],
    ['Japanese', '公開日 2026年03月05日（木）', '2026-03-05'],
    ['Korean', '2026년 3월 5일 오전 8시', '2026-03-05'],
    ['the calendar of Taiwan', '中華民國115年3月5日', '2026-03-05'],
    ['slashes', '2026/3/5', '2026-03-05'],
    ['dots', '2026. 3. 5', '2026-03-05'],
    ['no marks', '20260305', '2026-03-05'],
    ['no marks, with the time', '20260305T084100', '2026-03-05'],
    ['in the last century', '1987-10-01', '1987-10-01'],
    ['month first', 'Published March 5, 2026 at 8:41 a.m.', '2026-03-05'],
    ['a short month with a dot', 'Sept. 5, 2026', '2026-09-05'],
    ['an ordinal', 'August 3rd 2026', '2026-08-03'],
    ['day first', 'Thursday 5 March 2026', '2026-03-05'],
    ['day first with a dot', '5. Mar 2026', '2026-03-05'],
    ['the form of HTTP', 'Thu, 05 Mar 2026 08:41:00 GMT', '2026-03-05'],
    ['the 29th of a leap year', '2028-02-29', '2028-02-29'],
  ] as const)('reads %s', ([, text, iso]) => {
    expect(parseDate(text)).toBe(iso);
  });

  test.for([
    ['nothing', ''],
    ['prose', '昨天下午三点,老码头开放。'],
    ['a month that does not exist', '2026-13-05'],
    ['a day that does not exist', '2026-02-30'],
    ['the 29th of a common year', '2026年2月29日'],
    ['a day that does not exist, with its time', '2026-02-30T08:41:00Z'],
    ['a year before newspapers went online by far', '1850-01-01'],
    ['day and month in doubt', '05/03/2026'],
    ['a telephone number', '2026-12-345'],
    ['a longer number', '120260305'],
    ['a word that begins like a month', 'Maybe 12, 2026'],
    ['a word that ends like a date', 'Decided 12 2026'],
    ['a number too long for a date', '20260305123'],
  ] as const)('finds none in %s', ([, text]) => {
    expect(parseDate(text)).toBeNull();
  });

  test('whatever it reads, the result is a date that reads back', () => {
    const part = fc.oneof(
      fc.nat(3000).map(String),
      fc.constantFrom('-', '/', '年', '月', ' ', 'T', ':', 'Mar', 'Z'),
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (text) => {
          const date = parseDate(text);
          if (date !== null) expect(new Date(date).getTime()).not.toBeNaN();
        },
      ),
    );
  });
});

describe('dates in other languages', () => {
  test.for([
    ['27.01.2022', '2022-01-27'],
    ['Posted on the 15/12/2025 at 19:00', '2025-12-15'],
    ['11/28/2016 04:23 pm ET', '2016-11-28'],
    ['32/01/2022', null],
    ['https://news.example/1/28/2016/4', null],
    ['Veröffentlicht am 20. Januar 2022', '2022-01-20'],
    ['8 février 2024 à 10h', '2024-02-08'],
    ['5 de marzo de 2026', '2026-03-05'],
    ['21 jul 2025', '2025-07-21'],
    ['3 ottobre 2023', '2023-10-03'],
    ['12 października 2021', '2021-10-12'],
    ['9 июля 2019', '2019-07-09'],
    ['32.01.2022', null],
    ['Version 1.2.2022.7', null],
  ] as const)('%s is %s', ([text, date]) => {
    expect(parseDate(text)).toBe(date);
  });
});
