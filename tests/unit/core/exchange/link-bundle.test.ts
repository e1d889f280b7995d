import { describe, expect, test } from 'vitest';
import { isStub } from '@/core/article/is-stub';
import type { Article } from '@/core/article/types';
import { linkBundle } from '@/core/exchange/link-bundle';

describe('a link that is kept for later', () => {
  test.each([
    ['https://news.example/pier', '  旧码头\n 重新开放 ', '旧码头 重新开放'],
    ['https://news.example/pier', '', 'https://news.example/pier'],
  ])('%s with the words %j is a stub called %s', (url, words, title) => {
    const article = linkBundle(url, words, 1_000)?.article;
    expect(article).toMatchObject({ url, title, savedAt: 1_000 });
    expect(isStub(article as unknown as Article)).toBe(true);
  });

  test.each([
    'mailto:lin@news.example',
    'javascript:alert(1)',
    'file:///tmp/a.html',
    `https://news.example/${'a'.repeat(9_000)}`,
  ])('%.30s is not taken', (url) => {
    expect(linkBundle(url, '标题', 1_000)).toBeNull();
  });

  test('the same link has the same id, with and without what counts readers', () => {
    const [one, other] = ['https://news.example/a?utm_source=x', 'https://news.example/a'].map(
      (url) => linkBundle(url, '标题', 1_000)?.article.id,
    );
    expect(one).toBe(other);
  });
});
