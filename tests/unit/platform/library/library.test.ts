import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ArticleId } from '@/core/article/types';
import { articles, highlights, loadExportBundles } from '@/platform/library/library';
import { extracted, marked } from './make';

test('loadExportBundles gives articles with bodies and highlights in the order asked for', async () => {
  const first = await articles.save(extracted({ url: 'https://news.example/1', title: 'one' }));
  const second = await articles.save(extracted({ url: 'https://news.example/2', title: 'two' }));
  await highlights.add(marked(first));
  await highlights.add(marked(first, '公园'));

  const bundles = await loadExportBundles([second, 'gone' as ArticleId, first]);
  expect(bundles).toMatchObject([
    { article: { title: 'two' }, content: { html: extracted().html }, highlights: [] },
    {
      article: { title: 'one', highlightCount: 2 },
      highlights: [{ quote: { exact: '老码头' } }, { quote: { exact: '公园' } }],
    },
  ]);
  expect(await loadExportBundles([])).toEqual([]);
});
