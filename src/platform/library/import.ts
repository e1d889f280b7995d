import type { ImportedBundle, ImportReport } from '@/core/exchange/import-types';
import { type ImportOptions, importBundles } from './import-bundles';
import { database } from './library';

/** Adds what files gave to the library of this browser profile; see `importBundles`. */
export function importArticles(
  bundles: readonly ImportedBundle[],
  options: ImportOptions,
): Promise<ImportReport> {
  return importBundles(database, bundles, options);
}

/** True where there is nothing that an import could replace. */
export async function isLibraryEmpty(): Promise<boolean> {
  return (await database.articles.count()) === 0;
}
