import 'fake-indexeddb/auto';
import { setTimeout } from 'node:timers/promises';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { articles, database, highlights } from '@/platform/library/library';
import { watchWaiting } from '@/platform/library/waiting';
import { extracted, marked } from './make';

afterEach(() => vi.restoreAllMocks());

describe('the storage takes the library away', () => {
  test('an older window that does not let go is waited for, and the person is told', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const older = await openOlder();
    const told: boolean[] = [];
    watchWaiting((isWaiting) => told.push(isWaiting), new AbortController().signal);
    const saving = articles.save(extracted());
    await expect.poll(() => told).toEqual([false, true]);
    older.close();
    const id = await saving;
    expect(told).toEqual([false, true, false]);
    expect(await articles.get(id)).not.toBeNull();
  });

  test('a connection that the browser cuts is opened anew by the next thing that is done', async () => {
    const id = await articles.save(extracted());
    // The type of the browser's own; here it is the one of fake-indexeddb.
    forceCloseDatabase(database.backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0]);
    await highlights.add(marked(id));
    expect(await highlights.listFor(id)).toHaveLength(1);
  });

  test('a library that cannot be opened is opened once it can, by the next thing that is done', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const id = await articles.save(extracted());
    const before = (await highlights.listFor(id)).length;
    forceCloseDatabase(database.backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0]);
    // What Chromium 156 says on a full disk.
    const refusal = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    });
    vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 220_939, usage: 220_939 });
    for (let attempt = 0; attempt < 2; attempt++) {
      await expect(highlights.add(marked(id, '江边'))).rejects.toMatchObject({ code: 'storage-full' });
      await setTimeout(10);
    }
    refusal.mockRestore();
    await highlights.add(marked(id, '江边'));
    expect(await highlights.listFor(id)).toHaveLength(before + 1);
  });

  test('a transaction that the browser aborts changes nothing, and the next one goes through', async () => {
    const id = await articles.save(extracted());
    const before = await highlights.listFor(id);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(abort);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(abort);
    await expect(highlights.add(marked(id, '公园'))).rejects.toMatchObject({ code: 'storage-failed' });
    put.mockRestore();
    add.mockRestore();
    expect(await highlights.listFor(id)).toHaveLength(before.length);
    await highlights.add(marked(id, '公园'));
    expect(await highlights.listFor(id)).toHaveLength(before.length + 1);
  });
});

function abort(this: IDBObjectStore): never {
  this.transaction.abort();
  throw new DOMException('The transaction was aborted', 'AbortError');
}

/** A connection to the library as an early version left it, which hears that it should close and does not. */
function openOlder(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('lede', 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
