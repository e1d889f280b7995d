import type { Transaction } from 'dexie';

/** Version 2 brings full-text search: every article there is waits to be indexed. */
export async function indexEverything(transaction: Transaction): Promise<void> {
  const ids = await transaction.table('articles').toCollection().primaryKeys();
  await transaction.table('searchDirty').bulkPut(ids.map((id) => ({ id })));
}
