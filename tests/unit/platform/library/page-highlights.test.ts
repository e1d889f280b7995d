import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { articles, highlights } from '@/platform/library/library';
import { editOnPage, listPaintable } from '@/platform/library/page-highlights';
import { extracted, marked } from './make';

test('a page gets to know what it takes to paint its highlights, and nothing else', async () => {
  const id = await articles.saveDraft(extracted({ url: 'https://news.example/story?utm_source=feed' }));
  const { id: first } = await highlights.add(marked(id));
  await highlights.update(first, { note: '私下的话' });
  await highlights.add({ ...marked(id, '公园'), surface: 'page' });

  const painted = await listPaintable('https://news.example/story#top');
  expect(painted.variants).toMatch(/^(?:..)*碼码(?:..)*$/u);
  expect(painted.variants).not.toContain('發');
  expect(painted.highlights.map(({ quote, position }) => [quote.exact, position?.start])).toEqual([
    ['老码头', undefined],
    ['公园', 6],
  ]);
  expect(
    painted.highlights
      .flatMap(Object.keys)
      .filter((key) => !['colour', 'quote', 'position', 'place'].includes(key)),
  ).toEqual([]);
});

test.for(['https://news.example/other', 'about:blank', ''])('%j has no highlights', async (url) => {
  expect(await listPaintable(url)).toEqual({ highlights: [], variants: '' });
});

test('a page’s highlight is recoloured and deleted by its words and place, and no other is', async () => {
  const url = 'https://news.example/edited';
  const id = await articles.saveDraft(extracted({ url }));
  await highlights.add(marked(id));
  await highlights.add(marked(id, '公园'));
  const [first] = (await listPaintable(url)).highlights;
  if (!first) throw new Error('nothing is highlighted');
  const named = { quote: first.quote, relative: first.place?.relative ?? null };
  const colours = async () => (await highlights.listFor(id)).map(({ colour }) => colour);

  await editOnPage(url, named, { colour: 'blue' });
  expect(await colours()).toEqual(['blue', 'yellow']);
  await editOnPage('https://other.example/', named, { deleted: true });
  await editOnPage(url, { ...named, relative: 0.1 }, { deleted: true });
  expect(await colours()).toEqual(['blue', 'yellow']);
  await editOnPage(url, named, { deleted: true });
  expect(await colours()).toEqual(['yellow']);
  expect(await highlights.listDeleted(id)).toHaveLength(1);
  await editOnPage('https://other.example/', named, { deleted: false });
  expect(await colours()).toEqual(['yellow']);
  await editOnPage(url, named, { deleted: false });
  expect(await colours()).toEqual(['blue', 'yellow']);
  expect(await highlights.listDeleted(id)).toEqual([]);
});
