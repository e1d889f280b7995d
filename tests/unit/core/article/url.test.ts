import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl, isWebUrl, normalizeUrl } from '@/core/article/url';

describe('normalizeUrl', () => {
  test.for([
    ['https://news.example/a/', 'https://news.example/a'],
    ['https://news.example/a///', 'https://news.example/a'],
    ['https://news.example', 'https://news.example/'],
    ['HTTPS://News.Example:443/A', 'https://news.example/A'],
    ['https://news.example/a#part', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&utm_medium=y', 'https://news.example/a'],
    ['https://news.example/a?id=5&fbclid=z&UTM_Campaign=q', 'https://news.example/a?id=5'],
    ['https://news.example/a?spm=1&from_source=q&share_token=t', 'https://news.example/a'],
    ['https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
    ['https://news.example/a?id=5', 'https://news.example/a?id=5'],
    ['https://news.example/a?from=home', 'https://news.example/a?from=home'],
    ['https://news.example/新闻', 'https://news.example/%E6%96%B0%E9%97%BB'],
    ['https://m.news.example/a', 'https://news.example/a'],
    ['https://amp.news.example/a/amp/', 'https://news.example/a'],
    ['https://wap.news.example/a.html', 'https://news.example/a.html'],
    ['https://m.example/a', 'https://m.example/a'],
    ['https://news.example/amp/story', 'https://news.example/story'],
    ['https://news.example/story.amp', 'https://news.example/story'],
    ['https://news.example/story.amp.html?amp=1', 'https://news.example/story.html'],
    ['https://news.example/story?outputType=amp&id=5', 'https://news.example/story?id=5'],
    ['https://news.example/amp', 'https://news.example/'],
    ['https://news.example/ampere/lamp', 'https://news.example/ampere/lamp'],
    ['https://news.example/a?amp=off', 'https://news.example/a?amp=off'],
    ['file:///home/a.html', 'file:///home/a.html'],
    ['no address', 'no address'],
    ['', ''],
  ] as const)('%j has the key %j', ([url, key]) => {
    expect(normalizeUrl(url)).toBe(key);
  });

  test('articles that differ in a parameter are two', () => {
    expect(normalizeUrl('https://news.example/show?id=1')).not.toBe(
      normalizeUrl('https://news.example/show?id=2'),
    );
  });

  test('a key is its own key', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(normalizeUrl(normalizeUrl(url))).toBe(normalizeUrl(url));
      }),
    );
  });
});

describe('isWebUrl', () => {
  test.for([
    ['https://news.example/a', true],
    ['HTTP://news.example', true],
    ['https://', false],
    ['//news.example/a', false],
    ['file:///a.html', false],
    ['javascript:alert(1)', false],
    ['chrome://settings', false],
    ['about:blank', false],
    ['', false],
  ] as const)('%j: %j', ([url, expected]) => {
    expect(isWebUrl(url)).toBe(expected);
  });
});

describe('canonicalUrl', () => {
  const url = 'https://news.example/a?ref=list&id=5';
  test.for([
    ['https://news.example/a', 'https://news.example/a'],
    ['/a?id=5', 'https://news.example/a?id=5'],
    ['https://other.example/a', null],
    ['http://news.example/a', null],
    ['https://news.example/', null],
    ['/index.html', null],
    ['https://', null],
    ['', null],
    [null, null],
  ] as const)('%j declared gives %j', ([declared, expected]) => {
    expect(canonicalUrl(declared, url)).toBe(expected);
  });
});
