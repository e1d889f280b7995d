import type { ArticleId } from '@/core/article/types';
import type { ExportBundle } from '@/core/exchange/types';
import { ArticleStore } from './article-store';
import { LibraryDatabase } from './database';
import { HighlightStore } from './highlight-store';
import { ImageStore } from './image-store';
import { readBundles } from './read-bundles';

/** For this folder, `platform/backup`, and who sets the guard. */
export const database = new LibraryDatabase();

/** The library of this browser profile; for extension pages and the background only. */
export const articles = new ArticleStore(database);
export const highlights = new HighlightStore(database);
export const images = new ImageStore(database);

/** Articles read in one transaction: some milliseconds, and many times as fast as one by one. */
const BATCH = 50;

interface LoadOptions {
  /** How many are read. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The articles with their bodies and highlights, in the order of `ids`; those that are gone are left out. Rejects with the
 * signal's reason once it aborts.
 */
export async function loadExportBundles(
  ids: readonly ArticleId[],
  { onProgress, signal }: LoadOptions = {},
): Promise<ExportBundle[]> {
  const bundles: ExportBundle[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    signal?.throwIfAborted();
    bundles.push(...(await readBundles(database, ids.slice(at, at + BATCH))));
    onProgress?.(Math.min(ids.length, at + BATCH));
  }
  return bundles;
}
