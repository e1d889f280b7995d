import type { Transaction } from 'dexie';
import { indexEverything } from './2-search';

/** Version 4 packs the search index more tightly, in another form: the old one is dropped and made anew. */
export async function repackIndex(transaction: Transaction): Promise<void> {
  for (const name of ['searchPending', 'searchSegments', 'searchParts'])
    await transaction.table(name).clear();
  await indexEverything(transaction);
}
