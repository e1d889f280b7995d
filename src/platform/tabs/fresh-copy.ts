import { browser } from 'wxt/browser';
import type { ArticleId, ExtractedArticle } from '@/core/article/types';

/** In UTF-16 units: `storage.session` takes ten megabytes in all, and a Chinese character is three bytes. A longer article is not compared. */
const LONGEST = 2_000_000;

const PREFIX = 'fresh:';
const keyOf = (id: ArticleId): string => PREFIX + id;

/**
 * Hands what a page says now to the reader, which opens in its place, beside the stored copy and not over it. It lives in memory until
 * the browser closes. False where the article is too long.
 */
export async function handOverFresh(id: ArticleId, article: ExtractedArticle): Promise<boolean> {
  if (article.html.length + article.text.length > LONGEST) return false;
  const stored = await browser.storage.session.get();
  // One at a time: those of articles that were looked at before would fill it.
  await browser.storage.session.remove(Object.keys(stored).filter((key) => key.startsWith(PREFIX)));
  await browser.storage.session.set({ [keyOf(id)]: article });
  return true;
}

/** What was handed over for an article; null where the browser has been closed since. */
export async function takeFresh(id: ArticleId): Promise<ExtractedArticle | null> {
  const stored = await browser.storage.session.get(keyOf(id));
  return (stored[keyOf(id)] as ExtractedArticle | undefined) ?? null;
}
