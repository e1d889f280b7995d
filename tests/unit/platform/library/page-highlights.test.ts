import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { articles, highlights } from '@/platform/library/library';
import { listPaintable } from '@/platform/library/page-highlights';
import { extracted, marked } from './make';

test('a page gets to know what it takes to paint its highlights, and nothing else', async () => {
  const id = await articles.saveDraft(extracted({ url: 'https://news.example/story?utm_source=feed' }));
  const { id: first } = await highlights.add(marked(id));
  await highlights.update(first, { note: '私下的话' });
  await highlights.add({ ...marked(id, '公园'), surface: 'page' });

  const painted = await listPaintable('https://news.example/story#top');
  expect(painted.map(({ quote, position }) => [quote.exact, position?.start])).toEqual([
    ['老码头', undefined],
    ['公园', 6],
  ]);
  expect(
    painted.flatMap(Object.keys).filter((key) => !['colour', 'quote', 'position', 'place'].includes(key)),
  ).toEqual([]);
});

test.for(['https://news.example/other', 'about:blank', ''])('%j has no highlights', async (url) => {
  expect(await listPaintable(url)).toEqual([]);
});
