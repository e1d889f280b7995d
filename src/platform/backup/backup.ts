import type { ExportBundle } from '@/core/exchange/types';
import { articles, loadExportBundles } from '@/platform/library/library';
import { pruneJournal } from '@/platform/library/safety/journal';
import { BackupStore } from './backup-store';
import { lookForLoss } from './look-for-loss';

/** A little less than a day, so that a daily alarm that comes early still finds the copy old. */
const OLD_MS = 20 * 3_600_000;

/** Articles read at once. */
const BATCH = 50;

/** The copies of this browser profile. */
export const backups = new BackupStore(async () => {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('backups', { create: true });
});

/**
 * Writes a copy of everything that is saved, but for pictures. An empty library has none, and none is made of one that has lost
 * something, so that it never pushes out a full one.
 */
export async function backUp(): Promise<void> {
  if (await lookForLoss()) return;
  const all = await articles.list();
  if (all.length === 0) return;
  const highlights = all.reduce((sum, { highlightCount }) => sum + highlightCount, 0);
  const ids = all.map(({ id }) => id);
  async function* bundles(): AsyncGenerator<ExportBundle> {
    for (let at = 0; at < ids.length; at += BATCH) yield* await loadExportBundles(ids.slice(at, at + BATCH));
  }
  const madeAt = Date.now();
  await backups.write(bundles(), { madeAt, articles: ids.length, highlights });
  await pruneJournal(madeAt, madeAt);
}

/** As `backUp`, where the newest copy is about a day old. */
export async function backUpDaily(): Promise<void> {
  const [newest] = await backups.list();
  if (!newest || Date.now() - newest.madeAt > OLD_MS) await backUp();
}
