import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readImport } from '@/core/exchange/read-import';
import type { ExportBundle } from '@/core/exchange/types';
import { stripControls } from '@/core/text/strip-controls';
import { parseBackupName } from '@/platform/backup/backup-file';
import { BackupStore } from '@/platform/backup/backup-store';
import { importBundles } from '@/platform/library/import-bundles';
import { runInSlices } from '@/platform/run-in-slices';
import { extracted, makeLibrary, marked } from '../library/make';
import { MemoryFolder } from './memory-folder';

function storeIn(folder: MemoryFolder): BackupStore {
  return new BackupStore(async () => folder as unknown as FileSystemDirectoryHandle);
}

async function* from(bundles: readonly ExportBundle[]): AsyncGenerator<ExportBundle> {
  yield* bundles;
}

async function bundlesOf({ articles, highlights }: ReturnType<typeof makeLibrary>): Promise<ExportBundle[]> {
  const all = await articles.list();
  return Promise.all(
    all.map(async ({ id }) => {
      const stored = await articles.get(id);
      if (!stored) throw new Error('gone');
      return { ...stored, highlights: await highlights.listFor(id) };
    }),
  );
}

const figures = (madeAt: number) => ({ madeAt, articles: 1, highlights: 0 });

describe('BackupStore', () => {
  test('keeps the last three, the newest first', async () => {
    const folder = new MemoryFolder();
    const store = storeIn(folder);
    for (const day of [1, 2, 3, 4, 5]) await store.write(from([]), figures(day * 86_400_000));
    expect((await store.list()).map(({ madeAt }) => madeAt / 86_400_000)).toEqual([5, 4, 3]);
    expect(folder.files.size).toBe(3);
  });

  test('a copy for which there is no room leaves those there are', async () => {
    const folder = new MemoryFolder();
    const store = storeIn(folder);
    await store.write(from([]), figures(1));
    folder.room = 5;
    await expect(store.write(from([]), figures(2))).rejects.toThrow('full');
    expect((await store.list()).map(({ madeAt }) => madeAt)).toEqual([1]);
  });

  test.for([0.1, 0.5, 0.99])('of which only the first %d are there is told to be damaged', async (share) => {
    const folder = new MemoryFolder();
    const store = storeIn(folder);
    await store.write(from([]), figures(1));
    const [name = '', bytes = new Uint8Array()] = [...folder.files][0] ?? [];
    folder.files.set(name, bytes.slice(0, Math.floor(bytes.length * share)));
    await expect(store.read(name)).rejects.toThrow();
  });

  test('with one bit turned is told to be damaged', async () => {
    const folder = new MemoryFolder();
    const store = storeIn(folder);
    await store.write(from([]), figures(1));
    const [name = '', bytes = new Uint8Array()] = [...folder.files][0] ?? [];
    const last = bytes.length - 6;
    bytes[last] = (bytes[last] ?? 0) ^ 1;
    await expect(store.read(name)).rejects.toThrow();
  });

  test('any library comes back the same in an empty one', async () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => /\p{L}/u.test(text));
    const one = fc.record({
      text: words,
      note: words,
      tags: fc.uniqueArray(words, { maxLength: 3 }),
      marks: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 6 }), async (list) => {
        const library = makeLibrary();
        for (const [index, { text, note, tags, marks }] of list.entries()) {
          const url = `https://news.example/${index}`;
          const id = await library.articles.save(extracted({ url, text, html: `<p>${index}</p>` }));
          await library.articles.update([id], { note, tags: tags.map(stripControls).filter(Boolean) });
          for (let mark = 0; mark < marks; mark++) await library.highlights.add(marked(id, `${mark}`));
        }
        const before = await bundlesOf(library);
        const store = storeIn(new MemoryFolder());
        await store.write(from(before), figures(1));
        const [file] = await store.list();
        const bytes = await store.read(file?.name ?? '');
        const slices = { signal: new AbortController().signal, onProgress: () => undefined };
        const { bundles } = await runInSlices(readImport([{ name: 'copy', bytes }], 0), slices);
        const empty = makeLibrary();
        await importBundles(empty.database, bundles);
        expect(await bundlesOf(empty)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

test.for([
  ['lede-1700000000000-12-3.json.gz', { madeAt: 1_700_000_000_000, articles: 12, highlights: 3 }],
  ['lede-1-2.json.gz', null],
  ['notes.txt', null],
] as const)('%s is the copy %j', ([name, expected]) => {
  expect(parseBackupName(name)).toEqual(expected && { name, ...expected });
});
