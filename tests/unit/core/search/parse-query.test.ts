import { describe, expect, test } from 'vitest';
import { isEmptyQuery, parseQuery } from '@/core/search/parse-query';

const day = (year: number, month: number, date: number): number => new Date(year, month - 1, date).getTime();

describe('parseQuery', () => {
  test.each([
    ['拆迁 补偿', { terms: [word('拆迁'), word('补偿')] }],
    ['  Café\tIPHONE ', { terms: [word('cafe'), word('iphone')] }],
    ['臺灣', { terms: [word('台湾')] }],
    ['"old pier"', { terms: [phrase('old pier')] }],
    ['“旧城 改造”', { terms: [phrase('旧城 改造')] }],
    ['pier -ferry －渡轮', { terms: [word('pier')], excluded: [word('ferry'), word('渡轮')] }],
    ['-"old pier"', { excluded: [phrase('old pier')] }],
    ['tag:城建 tag："To Do"', { tags: ['城建', 'to do'] }],
    ['source:苏州日报 lang:zh', { sources: ['苏州日报'], langs: ['zh'] }],
    ['is:unread is:收藏', { states: ['unread', 'favourite'] }],
    ['before:2026-11-23 after:2025', { before: day(2026, 11, 23), after: day(2025, 1, 1) }],
    ['after:2026/3', { after: day(2026, 3, 1) }],
    ['is:nonsense', { terms: [word('is nonsense')] }],
    ['before:lunch', { terms: [word('before lunch')] }],
    ['https://news.example/a', { terms: [word('https news example a')] }],
    ['"unclosed', { terms: [phrase('unclosed')] }],
    ['- ， !', {}],
    ['', {}],
  ])('%s', (input, expected) => {
    expect(parseQuery(input)).toEqual({
      ...{ terms: [], excluded: [], tags: [], sources: [], langs: [], states: [], before: null, after: null },
      ...expected,
    });
  });

  test('knows when nothing is asked for', () => {
    expect(isEmptyQuery(parseQuery(' ，'))).toBe(true);
    expect(isEmptyQuery(parseQuery('is:unread'))).toBe(false);
    expect(isEmptyQuery(parseQuery('before:2026'))).toBe(false);
  });
});

function word(key: string) {
  return { key, isPhrase: false };
}

function phrase(key: string) {
  return { key, isPhrase: true };
}
