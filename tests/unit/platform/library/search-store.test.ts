import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { ArticleId } from '@/core/article/types';
import { parseQuery } from '@/core/search/parse-query';
import { SEGMENT_SIZE } from '@/core/search/postings';
import { SearchStore } from '@/platform/library/search-store';
import { extracted, makeLibrary, marked } from './make';
import { bruteForce, randomQueries, randomText } from './random-articles';

async function found(search: SearchStore, query: string): Promise<string[]> {
  await search.update();
  const titles: string[] = [];
  for await (const hits of search.search(parseQuery(query)))
    titles.push(...hits.map(({ article }) => article.title));
  return titles;
}

describe('SearchStore', () => {
  test('finds what was saved, renamed, tagged, noted and highlighted, and no longer what was deleted', async () => {
    const { database, articles, highlights } = makeLibrary();
    const search = new SearchStore(database);
    const id = await articles.save(extracted());
    expect(await found(search, '江边')).toEqual(['老码头改成了公园']);
    expect(await found(search, '河边')).toEqual([]);
    await articles.update([id], { title: '新的标题', note: '河边' });
    expect(await found(search, '河边')).toEqual(['新的标题']);
    await articles.tag([id], { add: ['城市更新'] });
    expect(await found(search, '更新')).toEqual(['新的标题']);
    const highlight = await highlights.add(marked(id));
    await highlights.update(highlight.id, { note: '问问林记者' });
    expect(await found(search, '林记者 is:highlighted')).toEqual(['新的标题']);
    await highlights.remove(highlight.id);
    expect(await found(search, '林记者')).toEqual([]);
    await articles.remove([id]);
    expect(await found(search, '江边')).toEqual([]);
    await articles.restore([id]);
    expect(await found(search, '江边')).toEqual(['新的标题']);
  });

  test('titles come first, then what was saved last', async () => {
    const { database, articles } = makeLibrary();
    const search = new SearchStore(database);
    for (const title of ['桥一', '公园', '桥二']) {
      await articles.save(extracted({ url: `https://news.example/${title}`, title, text: '桥和公园。' }));
    }
    expect(await found(search, '桥')).toEqual(['桥二', '桥一', '公园']);
    expect(await found(search, '公园')).toEqual(['公园', '桥二', '桥一']);
  });

  test('drafts are not found', async () => {
    const { database, articles } = makeLibrary();
    const search = new SearchStore(database);
    await articles.saveDraft(extracted());
    expect(await found(search, '江边')).toEqual([]);
  });

  test('finds exactly what reading every text finds: 1,000 random queries over 300 articles, some changed and deleted', async () => {
    const { database, articles } = makeLibrary();
    const search = new SearchStore(database);
    const texts = new Map<string, string>();
    for (let index = 0; index < 300; index++) {
      const [title, text] = [`${randomText(index + 1000, 6)} ${index}`, randomText(index, 120)];
      await articles.save(
        extracted({ url: `https://news.example/${index}`, title, text, source: null, authors: [] }),
      );
      texts.set(title, `${title}\n${text}`);
    }
    await search.update();
    const all = await articles.list();
    for (const [index, { id, title }] of all.entries()) {
      if (index % 3 === 0) {
        await articles.remove([id]);
        texts.delete(title);
      } else if (index % 7 === 0) {
        await articles.update([id], { note: '改过的批注' });
        texts.set(title, `${texts.get(title)}\n改过的批注`);
      }
    }
    let hits = 0;
    for (const query of randomQueries(texts, 1000)) {
      const expected = bruteForce(texts, query);
      hits += expected.length;
      expect({ query, titles: (await found(search, query)).sort() }).toEqual({ query, titles: expected });
    }
    expect(hits).toBeGreaterThan(2000);
    // Half a minute on an idle machine.
  }, 300_000);

  test('what it has read once of the index does not hide what comes after, nor show what is gone', async () => {
    const { database, articles } = makeLibrary();
    const search = new SearchStore(database);
    const save = async (from: number): Promise<ArticleId[]> => {
      const ids = [];
      for (let index = from; index < from + SEGMENT_SIZE; index++) {
        const facts = { url: `https://news.example/${index}`, title: `第${index}班`, text: '渡船照常开。' };
        ids.push(await articles.save(extracted(facts)));
      }
      return ids;
    };
    const first = await save(0);
    expect(await found(search, '渡船')).toHaveLength(SEGMENT_SIZE);
    await save(SEGMENT_SIZE);
    expect(await found(search, '渡船')).toHaveLength(2 * SEGMENT_SIZE);
    // A segment that has lost more than half of its articles is dissolved, and the rest are indexed anew.
    await articles.remove(first.slice(10));
    expect(await found(search, '渡船')).toHaveLength(SEGMENT_SIZE + 10);
    await search.rebuild();
    expect(await found(search, '渡船')).toHaveLength(SEGMENT_SIZE + 10);
  });
});
