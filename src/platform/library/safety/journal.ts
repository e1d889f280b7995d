import { browser } from 'wxt/browser';
import type { ArticleId } from '@/core/article/types';
import type { ExportBundle } from '@/core/exchange/types';
import { NO_WORDS } from '@/core/text/no-words';
import { withLock } from '@/platform/with-lock';
import type { LibraryDatabase } from '../database';
import { readBundles } from '../read-bundles';
import { isPrivate } from './is-private';

const PREFIX = 'journal:';
const LOCK = 'lede-journal';

/** Longer bodies (in UTF-16 units of HTML) are left out; the article is then a stub with all its highlights. */
const LONGEST = 500_000;

/** Two days: the copies are made daily, and one may be missed. */
const KEPT_MS = 2 * 86_400_000;

interface Entry {
  /** When it was written, in milliseconds since the epoch. */
  readonly at: number;
  readonly bundle: ExportBundle;
}

/**
 * What was changed lately, outside the database (in `storage.local`): the articles as they are now, with their highlights. With
 * the daily copies it makes up for a database that is lost. Under a lock, so that of two windows the later state stays.
 */
export function writeJournal(db: LibraryDatabase, ids: readonly ArticleId[], now: number): Promise<void> {
  return withLock(LOCK, async () => {
    const bundles = await readBundles(db, ids);
    const saved = bundles.filter(({ article }) => article.state === 'saved');
    const entries = saved.map((bundle) => [
      PREFIX + bundle.article.id,
      { at: now, bundle: shortened(bundle) },
    ]);
    const kept = new Set(saved.map(({ article }) => article.id));
    const gone = ids.filter((id) => !kept.has(id)).map((id) => PREFIX + id);
    if (entries.length > 0) await browser.storage.local.set(Object.fromEntries(entries));
    if (gone.length > 0) await browser.storage.local.remove(gone);
  });
}

/** The last state of each article that was changed lately. */
export async function readJournal(): Promise<ExportBundle[]> {
  return (await entriesOf()).map(([, { bundle }]) => bundle);
}

/** Removes what the copies have by now: `copiedAt` is when the last one was made. */
export async function pruneJournal(copiedAt: number, now: number): Promise<void> {
  if (isPrivate()) return;
  return withLock(LOCK, async () => {
    const old = (await entriesOf()).filter(([, { at }]) => at < copiedAt && now - at > KEPT_MS);
    if (old.length > 0) await browser.storage.local.remove(old.map(([key]) => key));
  });
}

/** For a library that is replaced as a whole. */
export async function clearJournal(): Promise<void> {
  if (isPrivate()) return;
  return withLock(LOCK, async () => browser.storage.local.remove((await entriesOf()).map(([key]) => key)));
}

async function entriesOf(): Promise<[string, Entry][]> {
  const all = await browser.storage.local.get();
  return Object.entries(all as Record<string, Entry>).filter(([key]) => key.startsWith(PREFIX));
}

function shortened(bundle: ExportBundle): ExportBundle {
  const { article, content } = bundle;
  if (content.html.length <= LONGEST) return bundle;
  return {
    ...bundle,
    article: { ...article, count: NO_WORDS, images: 0 },
    content: { id: content.id, html: '', text: '' },
  };
}
