import { describe, expect, test } from 'vitest';
import { matchesTerms } from '@/core/search/match';
import { parseQuery } from '@/core/search/parse-query';
import { foldForSearch } from '@/core/search/search-text';
import { makeSnippet } from '@/core/search/snippet';

const finds = (query: string, text: string): boolean =>
  matchesTerms(foldForSearch(text).key, parseQuery(query));

describe('what a search finds', () => {
  test.each([
    ['默想', '他在默想中'],
    ['码头', '老碼頭改成了公園'],
    ['碼頭', '老码头改成了公园'],
    ['干部', '幹部'],
    ['café', 'CAFE society'],
    ['cafe', 'le Cafe\u0301'],
    ['pier', 'the old piers'],
    ['strasse', 'Hauptstraße, Straße'],
    ['ёлка', 'Елка'],
    ['ｉＰｈｏｎｅ', 'iPhone'],
    ['用iPhone', '他用 iPhone 拍照'],
    ['用 iPhone', '他用iPhone拍照'],
    ['2026年', '在 2026 年'],
    ['東京タワー', '東京タワーの下'],
    ['ガス', 'ｶﾞｽ料金'],
    ['학교', '우리 대학교에서'],
    ['ประเทศ', 'ในประเทศไทย'],
    ['"old pier"', 'The old, pier'],
    ['𠮷野', '𠮷野家'],
    ['שלום', 'שָׁלוֹם'],
    ['pier -ferry', 'the pier'],
    ['中 国', '国中'],
  ])('%s in %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  test.each([
    ['默想', '默认的想法'],
    ['默想', '沉默。想了'],
    ['pier', 'a rapier'],
    ['"pier"', 'piers'],
    ['"old pier"', 'old\npier'],
    ['"old pier"', 'old stone pier'],
    ['カス', 'ガス'],
    ['пои', 'пой'],
    ['pier -ferry', 'the pier and the ferry'],
  ])('%s not in %s', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});

describe('makeSnippet', () => {
  const marked = (text: string, query: string): string =>
    makeSnippet(text, parseQuery(query))
      .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
      .join('');

  test('marks every match as it stands in the source', () => {
    expect(marked('老碼頭改成公園，老码头還在。', '码头')).toBe('老[碼頭]改成公園，老[码头]還在。');
    expect(marked('Le Cafe\u0301 noir', 'café')).toBe('Le [Cafe\u0301] noir');
    expect(marked('他用 iPhone 拍照', '用iphone')).toBe('他[用 iPhone] 拍照');
  });

  test('shows the surroundings of the first match', () => {
    const text = `${'前面的话。'.repeat(40)}老码头在这里。${'后面的话。'.repeat(40)}`;
    const snippet = marked(text, '老码头');
    expect(snippet).toMatch(/^…前面的话。.*\[老码头\]在这里。.*…$/);
    expect(snippet.length).toBeLessThan(140);
  });

  test('is the beginning where only the title matches', () => {
    expect(marked('三月的江边。', '码头')).toBe('三月的江边。');
  });
});
