import { describe, expect, test } from 'vitest';
import { findPagination } from '@/core/article/pagination';
import { parsePage } from '../../support/read-page';

const BASE = 'https://lan.example/news/77.html';

function find(body: string, url = BASE, head = '') {
  const found = findPagination(parsePage(`<head>${head}</head><body><p>正文</p>${body}</body>`, url), url);
  return found && { current: found.current, total: found.total, pages: Object.fromEntries(found.pages) };
}

const at = (path: string): string => new URL(path, BASE).href;

describe('the pages of an article are found by', () => {
  test('a bar of numbers and 下一页', () => {
    const bar = '<b>1</b><a href="77_2.html">2</a><a href="77_3.html">[3]</a><a href="77_2.html">下一页</a>';
    expect(find(bar)).toEqual({ current: 1, total: 3, pages: { 2: at('77_2.html'), 3: at('77_3.html') } });
  });

  test('the links of a page in the middle', () => {
    const bar = '<a href="77.html">上一页</a> <a href="77_3.html">下一页</a>';
    expect(find(bar, at('77_2.html'))).toEqual({
      current: 2,
      total: 3,
      pages: { 1: at('77.html'), 3: at('77_3.html') },
    });
  });

  test.for([
    ['rel=next in the head', '<link rel="next" href="?page=2">', ''],
    ['rel=next on a link', '', '<a rel="next" href="?page=2">The repair</a>'],
    ['a label for screen readers', '', '<a href="?page=2" aria-label="Next page"><svg></svg></a>'],
    ['an arrow', '', '<a href="?page=2">»</a>'],
    ['次へ', '', '<a href="?page=2">次へ</a>'],
    ['다음', '', '<a href="?page=2">다음</a>'],
  ] as const)('%s', ([, head, body]) => {
    expect(find(body, BASE, head)).toEqual({ current: 1, total: 2, pages: { 2: `${BASE}?page=2` } });
  });

  test('what a long bar leaves out, and what is said in words', () => {
    const found = find('<a href="77_2.html">2</a> … <a href="77_4.html">4</a> <span>第1页/共5页</span>');
    expect(found?.total).toBe(5);
    expect(found?.pages).toEqual(
      Object.fromEntries([2, 3, 4, 5].map((page) => [page, at(`77_${page}.html`)])),
    );
  });

  test('a series that counts from zero', () => {
    const bar = '<b>1</b><a href="77_1.html">2</a><a href="77_2.html">3</a><a href="77_1.html">下一页</a>';
    expect(find(bar)).toEqual({ current: 1, total: 3, pages: { 2: at('77_1.html'), 3: at('77_2.html') } });
    const second = '<a href="77.html">1</a><b>2</b><a href="77_2.html">3</a>';
    expect(find(second, at('77_1.html'))?.current).toBe(2);
  });
});

describe('no page of the article is', () => {
  test.for([
    ['another story', '<a href="78.html">下一篇</a>'],
    ['another story of the same day', '<a href="20261120_3.html">下一篇</a>', at('20261120_2.html')],
    ['the next article', '<a rel="next" href="77_2.html">Next article</a>'],
    ['a next post that says so', '<a rel="next" href="?page=2" title="Next post">The bridge</a>'],
    ['a chapter', '<a href="77_2.html">下一章</a>'],
    ['a page of comments', '<div id="comments"><a href="?page=2">2</a></div>'],
    ['a place among comments', '<a href="?page=2#comments">下一页</a>'],
    ['a page of another site', '<a href="https://other.example/news/77_2.html">下一页</a>'],
    ['an address that does not fit', '<a href="/list_2.html">下一页</a>'],
    ['a number that does not fit', '<a href="77_5.html">2</a>'],
    ['a footnote', '<sup><a href="#n2">2</a></sup>'],
    ['a script', '<a href="javascript:next(2)">下一页</a>'],
    ['a headline', '<a href="77_2.html">2号线开通：下一页怎么翻</a>'],
  ] as readonly (readonly [string, string, string?])[])('%s', ([, body, url]) => {
    expect(find(body, url)).toBeNull();
  });
});
