import type { Highlight } from '@/core/annotation/types';
import type { Article, ArticleContent } from '@/core/article/types';
import { normalizeUrl } from '@/core/article/url';
import type { ImportedBundle, ImportReport } from '@/core/exchange/types';
import type { ArticleRow, LibraryDatabase } from './database';
import { translateStorageError } from './storage-error';

/**
 * Adds what a file gave, all or nothing: an address that is there keeps its copy and gains the highlights it did not
 * have, so that the same file twice adds nothing. Throws `AppError` when the storage fails; then nothing has changed.
 */
export function importBundles(
  db: LibraryDatabase,
  bundles: readonly ImportedBundle[],
): Promise<ImportReport> {
  const tables = [db.articles, db.contents, db.highlights, db.searchDirty];
  return translateStorageError(() =>
    db.transaction('rw', tables, async () => {
      const report = { added: 0, merged: 0, highlights: 0 };
      for (const bundle of bundles) {
        const { isNew, highlights } = await importBundle(db, bundle);
        report[isNew ? 'added' : 'merged']++;
        report.highlights += highlights;
      }
      return report;
    }),
  );
}

async function importBundle(db: LibraryDatabase, { article, content, highlights }: ImportedBundle) {
  const urlKey = normalizeUrl(article.url);
  const old = await db.articles.get({ urlKey });
  const id =
    old?.id ??
    ((await db.articles.get(article.id as Article['id'])) ? newId() : (article.id as Article['id']));
  const known = new Set(await db.highlights.where({ articleId: id }).primaryKeys());
  const ids = highlights.map((highlight) => highlight.id as Highlight['id']);
  const taken = await db.highlights.bulkGet(ids);
  const fresh = highlights.flatMap((highlight, index): Highlight[] => {
    const own = ids[index];
    if (!own || known.has(own)) return [];
    return [{ ...highlight, id: taken[index] ? (newId() as string as Highlight['id']) : own, articleId: id }];
  });
  await db.highlights.bulkPut(fresh);
  const highlightCount = (old?.highlightCount ?? 0) + fresh.length;
  if (!old) {
    await db.articles.put({ ...article, id, urlKey, state: 'saved', highlightCount } as ArticleRow);
    await db.contents.put({ ...content, id } as ArticleContent);
  } else if (old.state !== 'saved' || fresh.length > 0) {
    await db.articles.update(id, { state: 'saved', highlightCount, deletedAt: undefined });
  }
  await db.searchDirty.put({ id });
  return { isNew: !old, highlights: fresh.length };
}

function newId(): Article['id'] {
  return crypto.randomUUID() as Article['id'];
}
