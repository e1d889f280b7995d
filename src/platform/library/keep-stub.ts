import type { ExtractedArticle } from '@/core/article/types';
import type { LibraryDatabase } from './database';
import { findEntry } from './find-entry';
import { saveArticle } from './save-article';
import { translateStorageError } from './storage-error';

/**
 * Stores a stub under its address. What is stored there already keeps its text: a draft is kept, and what is in the trash
 * comes back. `now` in milliseconds since the epoch. Throws `AppError` when the storage fails.
 */
export function keepStub(db: LibraryDatabase, stub: ExtractedArticle, now: number): Promise<void> {
  return translateStorageError(() =>
    db.transaction('rw', db.articles, db.contents, db.searchDirty, async () => {
      const old = await findEntry(db, stub);
      if (!old) await saveArticle(db, stub, { wanted: 'saved', isFinal: false, now });
      else if (old.state !== 'saved') {
        await db.searchDirty.put({ id: old.id });
        await db.articles.update(old.id, { state: 'saved', savedAt: now, deletedAt: undefined });
      }
    }),
  );
}
