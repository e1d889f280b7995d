import type { ImportedBundle, ImportReport } from '@/core/exchange/import-types';
import type { LibraryDatabase } from './database';
import { type BundleRows, planImport } from './plan-import';
import { translateStorageError } from './storage-error';

export interface ImportOptions {
  /** `replace` empties the library first, in the same transaction. */
  readonly mode?: 'merge' | 'replace';
  /** Aborted before the end, nothing has changed. */
  readonly signal?: AbortSignal;
  /** How many articles are written. */
  readonly onProgress?: (done: number) => void;
}

/** Articles written at once: some megabytes, some tens of milliseconds, during which the page can paint. */
const BATCH = 200;

/**
 * Adds what files gave, all or nothing: an address that is there keeps its copy and gains what it did not have, so that
 * the same file twice adds nothing. Throws `AppError` when the storage fails, and the signal's reason when it aborts;
 * then nothing has changed.
 */
export async function importBundles(
  db: LibraryDatabase,
  bundles: readonly ImportedBundle[],
  { mode = 'merge', signal, onProgress }: ImportOptions = {},
): Promise<ImportReport> {
  const search = [db.searchDirty, db.searchPending, db.searchSegments, db.searchParts];
  const tables = [db.articles, db.contents, db.highlights, db.sketches, db.images, ...search];
  try {
    return await translateStorageError(() =>
      db.transaction('rw', tables, async () => {
        if (mode === 'replace') for (const table of tables) await table.clear();
        const report = { added: 0, merged: 0, unchanged: 0, highlights: 0 };
        for (let at = 0; at < bundles.length; at += BATCH) {
          signal?.throwIfAborted();
          const plans = await planImport(db, bundles.slice(at, at + BATCH));
          await write(db, plans);
          for (const { kind, highlights } of plans) {
            report[kind]++;
            report.highlights += highlights.length;
          }
          onProgress?.(Math.min(bundles.length, at + BATCH));
        }
        signal?.throwIfAborted();
        return report;
      }),
    );
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause;
  }
}

async function write(db: LibraryDatabase, plans: readonly BundleRows[]): Promise<void> {
  const changed = plans.filter(({ kind }) => kind !== 'unchanged');
  await db.articles.bulkPut(changed.map(({ article }) => article));
  await db.contents.bulkPut(changed.flatMap(({ content }) => content ?? []));
  await db.highlights.bulkPut(changed.flatMap(({ highlights }) => highlights));
  await db.searchDirty.bulkPut(changed.map(({ article }) => ({ id: article.id })));
}
