import { describe, expect, test } from 'vitest';
import { formatDate } from '@/ui/components/format-date';

describe('A publication date', () => {
  test.each([
    ['a date alone does not shift', '2020-11-27', 'Pacific/Honolulu', 'November 27, 2020'],
    ['a time keeps the day of its own place', '2020-11-27T06:38:00+08:00', 'UTC', 'November 27, 2020'],
    ['so does a late one west of here', '2020-11-27T23:10:00-0500', 'Asia/Tokyo', 'November 27, 2020'],
    ['a time in UTC becomes the reader’s day', '2020-11-26T22:38:00Z', 'Asia/Shanghai', 'November 27, 2020'],
    ['an offset of nothing is UTC', '2020-11-26T22:38:00+00:00', 'Asia/Shanghai', 'November 27, 2020'],
    ['what is no date is shown as it is', 'last spring', 'UTC', 'last spring'],
  ])('%s', (_, iso, timeZone, shown) => {
    expect(formatDate(iso, 'en', timeZone)).toBe(shown);
  });

  test.each([
    ['zh-CN', '2020年11月27日'],
    ['zh-TW', '2020年11月27日'],
  ])('is written as in %s', (locale, shown) => {
    expect(formatDate('2020-11-27', locale)).toBe(shown);
  });
});
