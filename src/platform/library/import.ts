import type { ImportedBundle, ImportReport } from '@/core/exchange/types';
import { importBundles } from './import-bundles';
import { database } from './library';

/** Adds what a file gave to the library of this browser profile; see `importBundles`. */
export function importArticles(bundles: readonly ImportedBundle[]): Promise<ImportReport> {
  return importBundles(database, bundles);
}
