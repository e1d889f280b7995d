import type { ArticleId } from '@/core/article/types';
import type { ExportBundle } from '@/core/exchange/types';
import { type LibraryDatabase, toArticle } from './database';
import { inOrderMade } from './in-order-made';
import { translateStorageError } from './storage-error';

/**
 * The articles with their bodies and highlights (those made first first), in the order of `ids`, in one transaction; those that
 * are gone or in the trash are left out. Throws `AppError` when the storage fails.
 */
export function readBundles(db: LibraryDatabase, ids: readonly ArticleId[]): Promise<ExportBundle[]> {
  return translateStorageError(() =>
    db.transaction('r', db.articles, db.contents, db.highlights, async () => {
      const [rows, contents, marked] = await Promise.all([
        db.articles.bulkGet([...ids]),
        db.contents.bulkGet([...ids]),
        // One request each: `anyOf` would move a cursor from one to the next, which takes ten times as long.
        Promise.all(ids.map((articleId) => db.highlights.where({ articleId }).toArray())),
      ]);
      return rows.flatMap((row, index) => {
        const content = contents[index];
        if (!row || row.state === 'trashed' || !content) return [];
        return [{ article: toArticle(row), content, highlights: inOrderMade(marked[index] ?? []) }];
      });
    }),
  );
}
