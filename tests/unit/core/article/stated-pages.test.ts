import { describe, expect, test } from 'vitest';
import { statedPages } from '@/core/article/stated-pages';

describe('what a line says of the pages of an article', () => {
  test.for([
    ['Page 2 of 5', 2, 5],
    ['page 1/3', 1, 3],
    ['第2页/共5页', 2, 5],
    ['第 2 頁，共 5 頁', 2, 5],
    ['2/5页', 2, 5],
    ['Seite 2 von 4', 2, 4],
    ['Página 2 de 4', 2, 4],
    ['2 / 3 ページ', 2, 3],
    ['首页 上一页 下一页 共6页', null, 6],
    ['全4ページ', null, 4],
  ] as const)('%s', ([line, current, total]) => {
    expect(statedPages(line)).toEqual({ current, total });
  });

  test.for([
    '比分 2/5',
    'Page 5 of 2',
    '共1页',
    '2026/11/20',
    'On page 2 of the report, the mayor is said to have promised three new bridges before the spring.',
  ])('%s says nothing', (line) => {
    expect(statedPages(line)).toBeNull();
  });
});
