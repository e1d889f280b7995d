import { vi } from 'vitest';
import type { ArticleId, ExtractedArticle } from '@/core/article/types';
import { ArticleStore } from '@/platform/library/article-store';
import { LibraryDatabase } from '@/platform/library/database';
import { HighlightStore, type NewHighlight } from '@/platform/library/highlight-store';

/** A disk with room, which Node 20 has none of. */
vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 1e9, usage: 0 }) } });

/** An article as the page agent hands it over. */
export function extracted(change: Partial<ExtractedArticle> = {}): ExtractedArticle {
  return {
    url: 'https://news.example/pier',
    title: '老码头改成了公园',
    authors: ['林晓雨'],
    source: '澜城日报',
    published: '2026-03-05',
    siteClaim: null,
    lang: 'zh-Hans',
    dir: 'ltr',
    html: '<p>三月的江边,老码头重新开放。</p>',
    text: '三月的江边,老码头重新开放。',
    count: { cjk: 12, punct: 2, words: 0, units: 14 },
    images: 0,
    trace: { chosenBy: 'parser', removals: [] },
    ...change,
  };
}

/** A passage that a person marks. */
export function marked(articleId: ArticleId, exact = '老码头'): NewHighlight {
  return {
    articleId,
    surface: 'reader',
    colour: 'yellow',
    selectors: {
      quote: { exact, prefix: '', suffix: '' },
      position: { start: 6, end: 6 + exact.length },
      place: { relative: 0.5, blocks: ['p'], copies: 1 },
    },
  };
}

/** The stores on an empty library, with a clock that goes on by one millisecond at each look. */
export function makeLibrary(database = new LibraryDatabase(crypto.randomUUID())) {
  const { name } = database;
  let time = 1_000;
  const now = (): number => time++;
  return {
    database,
    articles: new ArticleStore(database, now),
    highlights: new HighlightStore(database, now),
    /** A second window of the extension on the same library. */
    second: () => new ArticleStore(new LibraryDatabase(name), now),
    /** What is stored, in numbers. */
    counts: async () => ({
      articles: await database.articles.count(),
      contents: await database.contents.count(),
      highlights: await database.highlights.count(),
    }),
  };
}
