import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { ArticleId } from '@/core/article/types';
import { LibraryDatabase } from '@/platform/library/database';
import { findMissing } from '@/platform/library/safety/find-missing';
import { raiseFloor, readFloor, withoutFloor } from '@/platform/library/safety/floor';
import { clearJournal, pruneJournal, readJournal, writeJournal } from '@/platform/library/safety/journal';
import { type DamagedRecord, keepRecordSums } from '@/platform/library/safety/record-sums';
import { reportChanges } from '@/platform/library/safety/report-changes';
import { extracted, makeLibrary, marked } from './make';

vi.mock('wxt/browser', async () => (await import('../../support/memory-browser')).memoryBrowser());

beforeAll(() => {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    last = last.then(work, work);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request } });
});

beforeEach(() => browser.storage.local.clear());

describe('record sums', () => {
  const found: DamagedRecord[] = [];
  let db: LibraryDatabase;

  beforeEach(() => {
    found.length = 0;
    db = new LibraryDatabase(`sums-${Math.random()}`);
    keepRecordSums(db, (record) => found.push(record));
  });
  afterEach(() => db.close());

  test('a record that was not touched is whole, however it was written', async () => {
    const { articles, highlights } = makeLibrary(db);
    const id = await articles.save(extracted());
    const made = await highlights.add(marked(id));
    await highlights.update(made.id, { note: '老地方' });
    await articles.setShown(id, { hidden: [], text: '江边', count: extracted().count, images: 0 });
    expect((await articles.get(id))?.content).not.toHaveProperty('sum');
    expect(await highlights.listFor(id)).toMatchObject([{ note: '老地方' }]);
    expect(found).toEqual([]);
  });

  test.each([
    ['contents', 'text', '三月的江边,老码头重新开收。'],
    ['contents', 'html', '<p>三月</p>'],
    ['highlights', 'note', 'x'],
  ] as const)('of %s a changed %s is noticed when it is read', async (table, field, value) => {
    const { articles, highlights } = makeLibrary(db);
    const id = await articles.save(extracted());
    const made = await highlights.add(marked(id));
    await changeUnseen(db, table, table === 'contents' ? id : made.id, { [field]: value });
    await Promise.all([articles.get(id), highlights.listFor(id)]);
    expect(found).toContainEqual({ table, id: table === 'contents' ? id : made.id });
  });
});

test('changes are reported once they are on the disk, and not where they were taken back', async () => {
  const db = new LibraryDatabase(`changes-${Math.random()}`);
  const reports: ArticleId[][] = [];
  reportChanges(db, (ids) => reports.push([...ids]));
  const { articles, highlights } = makeLibrary(db);
  const id = await articles.save(extracted());
  await highlights.add(marked(id));
  expect(reports).toEqual([[id], [id]]);
  const refused = db.transaction('rw', db.searchDirty, async () => {
    await db.searchDirty.put({ id: 'other' as ArticleId });
    throw new Error('no');
  });
  await expect(refused).rejects.toThrow();
  expect(reports).toHaveLength(2);
  db.close();
});

describe('what is missing', () => {
  let db: LibraryDatabase;
  let id: ArticleId;

  beforeEach(async () => {
    db = new LibraryDatabase(`missing-${Math.random()}`);
    const { articles, highlights } = makeLibrary(db);
    id = await articles.save(extracted());
    await highlights.add(marked(id));
    await highlights.add(marked(id, '江边'));
  });
  afterEach(() => db.close());

  test('nothing, before anything is known and while all is there', async () => {
    expect(await findMissing(db)).toBeNull();
    await raiseFloor(db);
    await writeJournal(db, [id], 1);
    expect(await findMissing(db)).toBeNull();
  });

  test('what the floor counts and the database has not', async () => {
    await raiseFloor(db);
    await db.highlights.clear();
    expect(await findMissing(db)).toEqual({ articles: 0, highlights: 2 });
    await db.articles.clear();
    expect(await findMissing(db)).toEqual({ articles: 1, highlights: 2 });
  });

  test('what only the journal knows, however much else there is', async () => {
    await writeJournal(db, [id], 1);
    await db.highlights.clear();
    await db.articles.clear();
    expect(await findMissing(db)).toEqual({ articles: 1, highlights: 2 });
    expect(await readJournal()).toMatchObject([{ article: { id }, highlights: [{}, {}] }]);
  });

  test('nothing of what was deleted for good', async () => {
    const { articles } = makeLibrary(db);
    await raiseFloor(db);
    await writeJournal(db, [id], 1);
    await articles.remove([id]);
    await writeJournal(db, [id], 2);
    await withoutFloor(db, () => articles.emptyTrash(Number.POSITIVE_INFINITY));
    expect(await findMissing(db)).toBeNull();
    expect(await readFloor()).toEqual({ articles: 0, highlights: 0 });
  });

  test('a count from before a deletion does not come back after it', async () => {
    const { articles } = makeLibrary(db);
    await raiseFloor(db);
    await articles.remove([id]);
    let raised: Promise<void> | undefined;
    await withoutFloor(db, async () => {
      raised = raiseFloor(db);
      // Time for a count, if nothing held it back.
      await new Promise((resolve) => setTimeout(resolve, 20));
      await articles.emptyTrash(Number.POSITIVE_INFINITY);
    });
    await raised;
    expect(await readFloor()).toEqual({ articles: 0, highlights: 0 });
  });

  test('the floor never falls by itself, and a new article does not hide what is gone', async () => {
    await raiseFloor(db);
    await db.articles.clear();
    await makeLibrary(db).articles.save(extracted({ url: 'https://news.example/other' }));
    await raiseFloor(db);
    expect(await readFloor()).toEqual({ articles: 1, highlights: 2 });
  });
});

test('in a private window nothing of the ordinary library’s account is touched', async () => {
  const db = new LibraryDatabase(`private-${Math.random()}`);
  const id = await makeLibrary(db).articles.save(extracted());
  await raiseFloor(db);
  await writeJournal(db, [id], 1);
  Object.assign(browser.extension, { inIncognitoContext: true });
  const own = new LibraryDatabase(`private-own-${Math.random()}`);
  await withoutFloor(own, async () => clearJournal());
  own.close();
  Object.assign(browser.extension, { inIncognitoContext: false });
  expect(await readFloor()).toEqual({ articles: 1, highlights: 0 });
  expect(await readJournal()).toHaveLength(1);
  db.close();
});

test('the journal keeps two days, and what no copy has', async () => {
  const db = new LibraryDatabase(`journal-${Math.random()}`);
  const id = await makeLibrary(db).articles.save(extracted());
  const day = 86_400_000;
  await writeJournal(db, [id], day);
  await pruneJournal(day - 1, 9 * day);
  await pruneJournal(2 * day, 2.5 * day);
  expect(await readJournal()).toHaveLength(1);
  await pruneJournal(2 * day, 4 * day);
  expect(await readJournal()).toHaveLength(0);
  db.close();
});

test('of a very long article the journal keeps what was marked, without the text', async () => {
  const db = new LibraryDatabase(`long-${Math.random()}`);
  const { articles, highlights } = makeLibrary(db);
  const id = await articles.save(extracted({ html: `<p>${'江'.repeat(600_000)}</p>` }));
  await highlights.add(marked(id));
  await writeJournal(db, [id], 1);
  expect(await readJournal()).toMatchObject([
    { article: { count: { units: 0 }, images: 0 }, content: { html: '', text: '' }, highlights: [{}] },
  ]);
  db.close();
});

/** Changes a stored row behind the database's back, as a bad disk does. */
function changeUnseen(db: LibraryDatabase, table: string, key: string, change: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.backendDB().transaction(table, 'readwrite');
    const store = transaction.objectStore(table);
    const request = store.get(key);
    request.onsuccess = () => store.put({ ...request.result, ...change });
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
}
