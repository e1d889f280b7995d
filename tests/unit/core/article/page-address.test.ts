import { describe, expect, test } from 'vitest';
import { isSameSeries, readPageAddress } from '@/core/article/page-address';

/** The numbers that the second address has in the series of the first one. */
function numbersIn(own: string, other: string): number[] {
  return readPageAddress(other).flatMap((theirs) =>
    readPageAddress(own).some((mine) => isSameSeries(mine, theirs) && (mine.style || theirs.style))
      ? [theirs.number]
      : [],
  );
}

describe('the address of another page of an article', () => {
  test.for([
    ['https://lan.example/a/c_77.html', 'https://lan.example/a/c_77_2.html', 2],
    ['https://lan.example/a/c-77.shtml', 'https://lan.example/a/c-77-3.shtml', 3],
    ['https://lan.example/a/77_2.html', 'https://lan.example/a/77_3.html', 3],
    ['https://lan.example/a/', 'https://lan.example/a/index_2.html', 2],
    ['https://lan.example/a/index.html', 'https://lan.example/a/index_2.html', 2],
    ['https://lan.example/story', 'https://lan.example/story?page=2', 2],
    ['https://lan.example/story?id=7&page=2', 'https://lan.example/story?page=3&id=7', 3],
    ['https://lan.example/story?id=7', 'https://lan.example/story?id=7&p=2', 2],
    ['https://lan.example/story?utm_source=x', 'https://lan.example/story?page=2', 2],
    ['https://lan.example/story/', 'https://lan.example/story/2/', 2],
    ['https://lan.example/story', 'https://lan.example/story/page/4', 4],
    ['https://lan.example/story/page-2/', 'https://lan.example/story/page-3/', 3],
  ] as const)('of %s, %s is number %i', ([own, other, number]) => {
    expect(numbersIn(own, other)).toContain(number);
  });

  test.for([
    ['another story', 'https://lan.example/a/77.html', 'https://lan.example/a/78.html'],
    ['pages of comments', 'https://lan.example/story/', 'https://lan.example/story/comment-page-2/'],
    ['a parameter of comments', 'https://lan.example/story', 'https://lan.example/story?cpage=2'],
    ['another parameter', 'https://lan.example/story?id=7', 'https://lan.example/story?id=8'],
    ['a year', 'https://lan.example/story/', 'https://lan.example/story/2026/'],
    ['the page itself', 'https://lan.example/story', 'https://lan.example/story#part-2'],
  ] as const)('%s is none', ([, own, other]) => {
    expect(numbersIn(own, other)).toEqual([]);
  });

  test('gives the addresses of the first page and of others', () => {
    const [, numbered] = readPageAddress('https://lan.example/a/77_2.html');
    expect(numbered?.bare).toBe('https://lan.example/a/77.html');
    expect(numbered?.at(5)).toBe('https://lan.example/a/77_5.html');
  });
});
