import type { ExtractedArticle } from '@/core/article/types';
import { normalizeUrl } from '@/core/article/url';
import type { ArticleRow, LibraryDatabase } from './database';

/**
 * The entry of an article: by its address, else by the one it declares, where the titles agree too, for some sites
 * declare one address on all their pages.
 */
export async function findEntry(
  db: LibraryDatabase,
  { url, canonical, title }: ExtractedArticle,
): Promise<ArticleRow | undefined> {
  const same = await db.articles.get({ urlKey: normalizeUrl(url) });
  if (same || !canonical) return same;
  const key = normalizeUrl(canonical);
  const others = [
    await db.articles.get({ urlKey: key }),
    ...(await db.articles.where('canonicalKey').equals(key).toArray()),
  ];
  return others.find((row) => row?.title === title);
}
