import type { Transaction } from 'dexie';
import { normalizeUrl } from '@/core/article/url';
import { indexEverything } from './2-search';

/**
 * Version 3 knows phone and AMP addresses, and near-identical texts: every article gets its key anew and waits to be
 * indexed. Where two articles would now share a key, both keep the one they have: nothing is merged unasked.
 */
export async function renewKeys(transaction: Transaction): Promise<void> {
  const articles = transaction.table('articles');
  const rows: { id: string; url: string; urlKey: string }[] = await articles.toArray();
  const taken = new Set(rows.map(({ urlKey }) => urlKey));
  for (const { id, url, urlKey } of rows) {
    const renewed = normalizeUrl(url);
    if (renewed === urlKey || taken.has(renewed)) continue;
    taken.add(renewed);
    await articles.update(id, { urlKey: renewed });
  }
  await indexEverything(transaction);
}
