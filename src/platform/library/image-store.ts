import type { ArticleId } from '@/core/article/types';
import type { LibraryDatabase } from './database';
import { translateStorageError } from './storage-error';

/** The pictures of articles, kept for reading without the network. Every method throws `AppError` when the storage fails. */
export class ImageStore {
  constructor(private readonly db: LibraryDatabase) {}

  /** Stores the pictures of an article, by their addresses in it, in place of those it had. */
  keep(articleId: ArticleId, pictures: ReadonlyMap<string, Blob>): Promise<void> {
    const rows = [...pictures].map(([src, blob]) => ({ articleId, src, blob }));
    const imageBytes = rows.reduce((sum, { blob }) => sum + blob.size, 0);
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.images, async () => {
        if (!(await this.db.articles.get(articleId))) return;
        await this.db.images.where({ articleId }).delete();
        await this.db.images.bulkPut(rows);
        await this.db.articles.update(articleId, { imageBytes });
      }),
    );
  }

  /** The pictures of an article by their addresses. */
  listFor(articleId: ArticleId): Promise<Map<string, Blob>> {
    return translateStorageError(async () => {
      const rows = await this.db.images.where({ articleId }).toArray();
      return new Map(rows.map(({ src, blob }) => [src, blob]));
    });
  }

  /** Deletes all pictures; the articles stay. */
  clear(): Promise<void> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.images, async () => {
        await this.db.images.clear();
        await this.db.articles
          .filter(({ imageBytes }) => imageBytes !== undefined)
          .modify((row) => {
            delete (row as { imageBytes?: number }).imageBytes;
          });
      }),
    );
  }
}
