import type { ArticleId } from '@/core/article/types';
import type { ExportBundle } from '@/core/exchange/types';
import { ArticleStore } from './article-store';
import { LibraryDatabase } from './database';
import { HighlightStore } from './highlight-store';
import { ImageStore } from './image-store';

/** For this folder only. */
export const database = new LibraryDatabase();

/** The library of this browser profile; for extension pages and the background only. */
export const articles = new ArticleStore(database);
export const highlights = new HighlightStore(database);
export const images = new ImageStore(database);

/** The articles with their bodies and highlights, in the order of `ids`; those that are gone are left out. */
export async function loadExportBundles(ids: readonly ArticleId[]): Promise<ExportBundle[]> {
  const bundles: ExportBundle[] = [];
  for (const id of ids) {
    const stored = await articles.get(id);
    if (stored) bundles.push({ ...stored, highlights: await highlights.listFor(id) });
  }
  return bundles;
}
