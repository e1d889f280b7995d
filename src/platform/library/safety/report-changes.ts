import type Dexie from 'dexie';
import type { DBCoreTransaction } from 'dexie';
import type { ArticleId } from '@/core/article/types';
import { onWrite } from './on-write';

/** Tables whose writes say which article has changed: every change that search must know of marks it as dirty. */
const ARTICLE_OF: Readonly<Record<string, string>> = { highlights: 'articleId', searchDirty: 'id' };

/** Calls `report` with the articles that a transaction has changed, once it is complete and so on the disk. */
export function reportChanges(db: Dexie, report: (ids: readonly ArticleId[]) => void): void {
  const changed = new WeakMap<DBCoreTransaction, Set<ArticleId>>();
  const setOf = (transaction: DBCoreTransaction): Set<ArticleId> => {
    const known = changed.get(transaction);
    if (known) return known;
    const ids = new Set<ArticleId>();
    changed.set(transaction, ids);
    // Dexie hands the browser's own transaction through.
    (transaction as unknown as IDBTransaction).addEventListener('complete', () => report([...ids]));
    return ids;
  };
  onWrite(db, 'report-changes', (table, request) => {
    const field = ARTICLE_OF[table];
    if (field === undefined) return request;
    const ids = setOf(request.trans);
    for (const row of request.values) ids.add(row[field]);
    return request;
  });
}
