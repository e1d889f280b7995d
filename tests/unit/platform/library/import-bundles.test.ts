import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { ArticleId } from '@/core/article/types';
import type { ImportedBundle } from '@/core/exchange/import-types';
import type { LibraryDatabase } from '@/platform/library/database';
import { importBundles } from '@/platform/library/import-bundles';
import { extracted, makeLibrary, marked } from './make';

const COUNT = { cjk: 10, punct: 0, words: 0, units: 10 };
const NO_COUNT = { cjk: 0, punct: 0, words: 0, units: 0 };

function bundle(
  number: number,
  change: Partial<ImportedBundle['article']> = {},
  quotes: readonly string[] = [],
): ImportedBundle {
  return {
    article: {
      ...{
        id: `a-${number}`,
        url: `https://news.example/${number}`,
        title: `标题 ${number}`,
        authors: [],
        source: null,
      },
      ...{
        published: null,
        siteClaim: null,
        lang: 'zh',
        dir: 'ltr',
        count: COUNT,
        images: 0,
        savedAt: number,
        openedAt: number,
      },
      ...change,
    },
    content: { html: `<p>正文 ${number}</p>`, text: `正文 ${number}` },
    highlights: quotes.map((exact) => ({
      ...{
        id: `h-${number}-${exact}`,
        colour: 'yellow',
        quote: { exact, prefix: '', suffix: '' },
        positions: {},
      },
      ...{ note: '', createdAt: 1, updatedAt: 1 },
    })),
  };
}

function stub(
  number: number,
  change: Partial<ImportedBundle['article']> = {},
  quotes: readonly string[] = [],
): ImportedBundle {
  return { ...bundle(number, { count: NO_COUNT, ...change }, quotes), content: { html: '', text: '' } };
}

const many = (count: number): ImportedBundle[] =>
  Array.from({ length: count }, (_, i) => bundle(i, {}, ['一', '二']));

/** Every row of every table. */
async function everything(db: LibraryDatabase): Promise<unknown> {
  return Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
}

describe('importBundles', () => {
  test('adds what is new, and the same again adds nothing', async () => {
    const { database } = makeLibrary();
    const first = await importBundles(database, many(450));
    expect(first).toEqual({ added: 450, merged: 0, unchanged: 0, highlights: 900 });
    await database.searchDirty.clear();
    const before = await everything(database);
    const second = await importBundles(database, many(450));
    expect(second).toEqual({ added: 0, merged: 0, unchanged: 450, highlights: 0 });
    expect(await everything(database)).toEqual(before);
  });

  test('an address that is there keeps its copy and what the person did, and gains the rest', async () => {
    const { database, articles } = makeLibrary();
    const id = await articles.save(extracted({ url: 'https://news.example/1' }));
    await articles.update([id], { note: 'mine', tags: ['one'] });
    const report = await importBundles(database, [
      bundle(1, { note: 'theirs', tags: ['one', 'two'] }, ['一']),
    ]);
    expect(report).toEqual({ added: 0, merged: 1, unchanged: 0, highlights: 1 });
    const stored = await articles.get(id);
    expect(stored?.article).toMatchObject({
      title: extracted().title,
      note: 'mine',
      tags: ['one', 'two'],
      highlightCount: 1,
    });
    expect(stored?.content.html).toBe(extracted().html);
  });

  test('a stub takes the text that comes later, and keeps its highlights and tags', async () => {
    const { database, articles } = makeLibrary();
    await importBundles(database, [stub(1, { tags: ['late'] }, ['一'])]);
    await importBundles(database, [bundle(1)]);
    const stored = await articles.get('a-1' as ArticleId);
    expect(stored?.article).toMatchObject({ count: COUNT, tags: ['late'], highlightCount: 1 });
    expect(stored?.content.text).toBe('正文 1');
  });

  test('a stub takes the text of its page once that is read', async () => {
    const { database, articles } = makeLibrary();
    await importBundles(database, [stub(1, { tags: ['late'], savedAt: 5 }, ['一'])]);
    const id = await articles.saveDraft(extracted({ url: 'https://news.example/1' }));
    const stored = await articles.get(id);
    expect(id).toBe('a-1');
    expect(stored?.content.html).toBe(extracted().html);
    expect(stored?.article).toMatchObject({ state: 'saved', savedAt: 5, tags: ['late'], highlightCount: 1 });
  });

  test('one address twice in a file is one article with the highlights of both', async () => {
    const { database } = makeLibrary();
    const report = await importBundles(database, [stub(1, {}, ['一']), { ...bundle(1, {}, ['一', '二']) }]);
    expect(report).toMatchObject({ added: 1, highlights: 2 });
    expect(await database.contents.get('a-1' as ArticleId)).toMatchObject({ text: '正文 1' });
  });

  test('ids that belong to something else are not taken from it, and are known the next time', async () => {
    const { database } = makeLibrary();
    const one = bundle(1, {}, ['一']);
    const posing = { ...bundle(2, { id: 'a-1' }), highlights: one.highlights };
    await importBundles(database, [one]);
    expect(await importBundles(database, [posing])).toMatchObject({ added: 1, highlights: 1 });
    expect(await importBundles(database, [one, posing])).toMatchObject({ unchanged: 2, highlights: 0 });
    const rows = await database.highlights.toArray();
    expect(new Set(rows.map(({ articleId }) => articleId)).size).toBe(2);
  });

  test('a highlight in the trash stays there', async () => {
    const { database, articles, highlights } = makeLibrary();
    const id = await articles.save(extracted({ url: 'https://news.example/1' }));
    const own = await highlights.add(marked(id));
    await highlights.remove(own.id);
    const report = await importBundles(database, [
      { ...bundle(1), highlights: [{ ...bundle(1, {}, ['一']).highlights[0], id: own.id }] as never },
    ]);
    expect(report).toMatchObject({ unchanged: 1, highlights: 0 });
  });

  test('an article comes out of the trash', async () => {
    const { database, articles } = makeLibrary();
    const id = await articles.save(extracted({ url: 'https://news.example/1' }));
    await articles.remove([id]);
    expect(await importBundles(database, [bundle(1)])).toMatchObject({ merged: 1 });
    expect((await articles.list())[0]).not.toHaveProperty('deletedAt');
  });

  test('replacing leaves nothing of what was there', async () => {
    const { database, articles, highlights, counts } = makeLibrary();
    await highlights.add(marked(await articles.save(extracted({ url: 'https://old.example/' }))));
    await importBundles(database, many(3), { mode: 'replace' });
    expect(await counts()).toEqual({ articles: 3, contents: 3, highlights: 6 });
    expect(await articles.findByUrl('https://old.example/')).toBeNull();
  });
});

describe('an import that does not end well changes nothing', () => {
  const modes = ['merge', 'replace'] as const;

  async function filled() {
    const library = makeLibrary();
    await importBundles(library.database, [bundle(9_999, {}, ['旧'])]);
    return { ...library, before: await everything(library.database) };
  }

  test.for(modes)('when an article in the middle cannot be stored (%s)', async (mode) => {
    const { database, before } = await filled();
    const bundles = many(700);
    const broken = { ...bundle(450), content: { html: () => 'not to be cloned', text: '' } };
    const written: number[] = [];
    const work = importBundles(database, bundles.with(450, broken as never), {
      mode,
      onProgress: (done) => written.push(done),
    });
    await expect(work).rejects.toMatchObject({ code: 'storage-failed' });
    expect(written).toEqual([200, 400]);
    expect(await everything(database)).toEqual(before);
  });

  test.for(modes)('when it is called off in the middle (%s)', async (mode) => {
    const { database, before } = await filled();
    const stop = new AbortController();
    const work = importBundles(database, many(700), {
      mode,
      signal: stop.signal,
      onProgress: (done) => done === 400 && stop.abort(),
    });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(await everything(database)).toEqual(before);
  });
});
