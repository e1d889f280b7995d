import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { AppError } from '@/core/errors';
import { translateStorageError } from '@/platform/library/storage-error';
import { extracted, makeLibrary, marked } from './make';

const CHROMIUM_FULL = new DOMException(
  'Internal error committing transaction. IO error: .../000012.log: FILE_ERROR_NO_SPACE',
  'UnknownError',
);

describe('translateStorageError', () => {
  test.for<[string, unknown, string]>([
    ['QuotaExceededError', new DOMException('x', 'QuotaExceededError'), 'storage-full'],
    ['what Chromium says of a full disk', CHROMIUM_FULL, 'storage-full'],
    ['what SQLite says of a full disk', new Error('database or disk is full'), 'storage-full'],
    ['another UnknownError', new DOMException('Internal error.', 'UnknownError'), 'storage-failed'],
    ['a closed database', new DOMException('x', 'InvalidStateError'), 'storage-failed'],
    ['something that is no error', 'broken', 'storage-failed'],
    ['nothing', undefined, 'storage-failed'],
  ])('%s', async ([, cause, code]) => {
    const error = await translateStorageError(() => Promise.reject(cause)).catch((reason) => reason);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code, cause });
  });

  test('hands on a value, and an error that has its code already', async () => {
    expect(await translateStorageError(() => Promise.resolve(7))).toBe(7);
    const missing = new AppError('article-missing');
    await expect(translateStorageError(() => Promise.reject(missing))).rejects.toBe(missing);
  });

  test('an error thrown at once is translated too', async () => {
    const operation = () => {
      throw CHROMIUM_FULL;
    };
    await expect(translateStorageError(operation)).rejects.toMatchObject({ code: 'storage-full' });
  });
});

describe('a disk that is full in the middle', () => {
  test('fails every write with its code and leaves no half of an article', async () => {
    const { articles, highlights, database, counts } = makeLibrary();
    const id = await articles.save(extracted({ url: 'https://news.example/first' }));
    vi.spyOn(database.contents, 'put').mockRejectedValue(CHROMIUM_FULL);
    await expect(articles.save(extracted())).rejects.toMatchObject({ code: 'storage-full' });
    await expect(articles.saveDraft(extracted())).rejects.toMatchObject({ code: 'storage-full' });
    vi.spyOn(database.articles, 'update').mockRejectedValue(CHROMIUM_FULL);
    await expect(highlights.add(marked(id))).rejects.toMatchObject({ code: 'storage-full' });
    expect(await counts()).toEqual({ articles: 1, contents: 1, highlights: 0 });
  });

  test('a library that cannot be opened fails every read with its code', async () => {
    const { articles, highlights, database } = makeLibrary();
    const id = await articles.save(extracted());
    database.close({ disableAutoOpen: true });
    for (const read of [
      () => articles.get(id),
      () => articles.findByUrl(extracted().url),
      () => articles.list(),
      () => articles.remove([id]),
      () => articles.pruneDrafts(0),
      () => articles.keep(id),
      () => highlights.listFor(id),
    ]) {
      await expect(read()).rejects.toMatchObject({ name: 'AppError', code: 'storage-failed' });
    }
  });
});
