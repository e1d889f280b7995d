import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { LibraryDatabase } from '@/platform/library/database';
import { translateStorageError } from '@/platform/library/storage-error';

const FIRST = { articles: 'id, &urlKey, [state+savedAt]', contents: 'id', highlights: 'id, articleId' };
const SECOND = {
  ...FIRST,
  highlights: 'id, articleId, createdAt',
  searchDirty: 'id',
  searchPending: 'id',
  searchSegments: '++id',
  searchParts: '[part+segment], segment',
};
const THIRD = {
  ...SECOND,
  articles: 'id, &urlKey, [state+savedAt], canonicalKey',
  sketches: 'id, *keys, twinOf',
  images: '[articleId+src], articleId',
};
const FIFTH = { ...THIRD, highlights: 'id, articleId, createdAt, *tags' };

/** The tables of each version of the library that was ever published, as that version laid them out. */
const LAYOUTS = new Map([
  [1, FIRST],
  [2, SECOND],
  [3, THIRD],
  [4, THIRD],
  [5, FIFTH],
]);

const ARTICLES = 12;
const KILLS = 30;
const STATES = ['saved', 'saved', 'draft', 'trashed'] as const;

interface Library {
  readonly articles: readonly object[];
  readonly contents: readonly object[];
  readonly highlights: readonly object[];
}

/** A library as the code of a version wrote it, closed again. */
async function writeLibrary(name: string, version: number): Promise<Library> {
  const db = new Dexie(name);
  db.version(version).stores(LAYOUTS.get(version) ?? {});
  const articles = Array.from({ length: ARTICLES }, (_, index) => ({
    id: `article-${index}`,
    url: `https://m.news.example/${index}?utm_source=x`,
    urlKey: version < 3 ? `https://m.news.example/${index}` : `https://news.example/${index}`,
    title: `第${index}条消息`,
    ...{
      authors: ['林晓雨'],
      source: '澜城日报',
      published: null,
      siteClaim: null,
      lang: 'zh-Hans',
      dir: 'ltr',
    },
    ...{ count: { cjk: 8, punct: 1, words: 0, units: 9 }, images: 0, highlightCount: index % 3 },
    ...{ state: STATES[index % STATES.length], savedAt: index, openedAt: index },
  }));
  const contents = articles.map(({ id }) => ({ id, html: `<p>${id}的正文</p>`, text: `${id}的正文` }));
  const highlights = articles.flatMap(({ id, highlightCount }) =>
    Array.from({ length: highlightCount }, (_, index) => ({
      ...{ id: `${id}-${index}`, articleId: id, colour: 'yellow', note: `批注${index}`, positions: {} },
      ...{ quote: { exact: '正文', prefix: '', suffix: '' }, createdAt: index, updatedAt: index },
      ...(index > 0 && { tags: ['城建'] }),
    })),
  );
  await db.table('articles').bulkAdd(articles);
  await db.table('contents').bulkAdd(contents);
  await db.table('highlights').bulkAdd(highlights);
  if (version >= 2) {
    await db.table('searchSegments').add({ articles: ['an index of another form'] });
    await db.table('searchParts').add({ part: 0, segment: 1, bytes: new Uint8Array([1, 2, 3]) });
  }
  db.close();
  return { articles, contents, highlights };
}

/** What the person would miss; keys are the database's own affair. */
async function readLibrary(db: Dexie): Promise<Library> {
  const [articles = [], contents = [], highlights = []] = await Promise.all(
    ['articles', 'contents', 'highlights'].map((table) => db.table(table).toArray()),
  );
  return { articles: articles.map(({ urlKey: _, ...article }) => article), contents, highlights };
}

const byId = (one: object, other: object): number => JSON.stringify(one).localeCompare(JSON.stringify(other));

function sorted({ articles, contents, highlights }: Library): Library {
  const bare = articles.map((article) => ({ ...article, urlKey: undefined }));
  const plain = JSON.parse(JSON.stringify({ articles: bare, contents, highlights })) as Library;
  return {
    articles: [...plain.articles].sort(byId),
    contents: [...plain.contents].sort(byId),
    highlights: [...plain.highlights].sort(byId),
  };
}

async function openNewest(name: string): Promise<Library> {
  const db = new LibraryDatabase(name);
  try {
    return await readLibrary(db);
  } finally {
    db.close();
  }
}

describe.each([...LAYOUTS.keys()])('a library of version %i', (version) => {
  test('is all there in the newest one, and waits to be indexed', async () => {
    const name = `version-${version}`;
    const before = await writeLibrary(name, version);
    expect(sorted(await openNewest(name))).toEqual(sorted(before));
    const db = new LibraryDatabase(name);
    const [first] = await db.articles.toArray();
    expect(first?.urlKey).toBe(`https://news.example/${first?.id.replace('article-', '')}`);
    if (version < 4) {
      expect(await db.searchDirty.count()).toBe(ARTICLES);
      expect(await db.searchSegments.count()).toBe(0);
    }
    const tagged = before.highlights.filter((highlight) => 'tags' in highlight);
    expect(await db.highlights.where({ tags: '城建' }).count()).toBe(tagged.length);
    db.close();
  });

  test(`is all there after ${KILLS} upgrades that were cut off`, async () => {
    const name = `killed-${version}`;
    const before = await writeLibrary(name, version);
    let cutOff = 0;
    for (let kill = 1; kill <= KILLS; kill++) {
      const stop = abortAtWrite(kill);
      await openNewest(name).catch(() => cutOff++);
      stop();
    }
    if (version < 4) expect(cutOff).toBeGreaterThan(0);
    expect(sorted(await openNewest(name))).toEqual(sorted(before));
  });
});

test('a library of a later Lede is refused, and stays as it is', async () => {
  const later = new Dexie('later');
  later.version(9).stores({ ...THIRD, clippings: 'id' });
  await later.table('clippings').add({ id: 'one', of: '以后的东西' });
  later.close();
  await expect(translateStorageError(() => openNewest('later'))).rejects.toMatchObject({
    code: 'library-newer',
  });
  await later.open();
  expect(later.verno).toBe(9);
  expect(await later.table('clippings').toArray()).toEqual([{ id: 'one', of: '以后的东西' }]);
  later.close();
});

/** Ends the transaction at the nth write from now on, as the end of the browser would; the answer takes that back. */
function abortAtWrite(nth: number): () => void {
  const store = IDBObjectStore.prototype;
  const { put } = store;
  let writes = 0;
  store.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    const request = put.apply(this, args);
    if (++writes === nth) this.transaction.abort();
    return request;
  };
  return () => {
    store.put = put;
  };
}
