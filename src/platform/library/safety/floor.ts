import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { withLock } from '@/platform/with-lock';
import type { LibraryDatabase } from '../database';
import { isPrivate } from './is-private';

const KEY = 'libraryFloor';
const LOCK = 'lede-floor';

/** How much a library holds: what is saved or in the trash, and all highlights, those in the trash too. */
export interface LibrarySize {
  readonly articles: number;
  readonly highlights: number;
}

const amount = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const schema = v.fallback(v.object({ articles: amount, highlights: amount }), { articles: 0, highlights: 0 });

/**
 * The least that must be in the library, kept outside its database: browsers answer some kinds of damage by deleting the database
 * without a word. It rises with what is there, and only what deletes for good lowers it.
 */
export async function readFloor(): Promise<LibrarySize> {
  const stored = await browser.storage.local.get(KEY);
  return v.parse(schema, stored[KEY]);
}

async function writeFloor(floor: LibrarySize): Promise<void> {
  await browser.storage.local.set({ [KEY]: floor });
}

export async function sizeOf(db: LibraryDatabase): Promise<LibrarySize> {
  const [all, drafts, highlights] = await Promise.all([
    db.articles.count(),
    db.articles.where('[state+savedAt]').between(['draft', 0], ['draft', Number.POSITIVE_INFINITY]).count(),
    db.highlights.count(),
  ]);
  return { articles: all - drafts, highlights };
}

/** The floor comes up to what is there. Under a lock: a count from before something was deleted must not come back. */
export function raiseFloor(db: LibraryDatabase): Promise<void> {
  return withLock(LOCK, () => raise(db));
}

async function raise(db: LibraryDatabase): Promise<void> {
  const [floor, size] = await Promise.all([readFloor(), sizeOf(db)]);
  if (size.articles <= floor.articles && size.highlights <= floor.highlights) return;
  await writeFloor({
    articles: Math.max(size.articles, floor.articles),
    highlights: Math.max(size.highlights, floor.highlights),
  });
}

/** The floor is what is there, be it less: what is missing is known and told. Answers with it. */
export function settleFloor(db: LibraryDatabase): Promise<LibrarySize> {
  return withLock(LOCK, async () => {
    const size = await sizeOf(db);
    await writeFloor(size);
    return size;
  });
}

/** Runs what deletes for good. Until it is done nothing counts as missing, whenever the browser may be killed. */
export async function withoutFloor<T>(db: LibraryDatabase, work: () => Promise<T>): Promise<T> {
  if (isPrivate()) return work();
  return withLock(LOCK, async () => {
    await writeFloor({ articles: 0, highlights: 0 });
    try {
      return await work();
    } finally {
      await raise(db);
    }
  });
}
