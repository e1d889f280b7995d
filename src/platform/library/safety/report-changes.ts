import type Dexie from 'dexie';
import type { DBCore, DBCoreTransaction } from 'dexie';
import type { ArticleId } from '@/core/article/types';

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
  const create = (core: DBCore): DBCore => ({
    ...core,
    table(name) {
      const table = core.table(name);
      const field = ARTICLE_OF[name];
      if (field === undefined) return table;
      return {
        ...table,
        mutate(request) {
          if (request.type === 'add' || request.type === 'put') {
            const ids = setOf(request.trans);
            for (const row of request.values) ids.add(row[field]);
          }
          return table.mutate(request);
        },
      };
    },
  });
  db.use({ stack: 'dbcore', name: 'report-changes', create });
}
