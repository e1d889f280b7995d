import type { ImportedBundle, ImportReport } from '@/core/exchange/import-types';
import { type ImportOptions, importBundles } from './import-bundles';
import { database } from './library';
import { withoutFloor } from './safety/floor';
import { clearJournal } from './safety/journal';

/** Adds what files gave to the library of this browser profile; see `importBundles`. */
export function importArticles(
  bundles: readonly ImportedBundle[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const write = (): Promise<ImportReport> => importBundles(database, bundles, options);
  return options.mode === 'replace' ? replacing(write) : write();
}

/** True where there is nothing that an import could replace. */
export async function isLibraryEmpty(): Promise<boolean> {
  return (await database.articles.count()) === 0;
}

/** What the journal knows of is not missing afterwards. */
function replacing(write: () => Promise<ImportReport>): Promise<ImportReport> {
  return withoutFloor(database, async () => {
    await clearJournal();
    return write();
  });
}
