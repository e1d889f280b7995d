import { browser } from 'wxt/browser';
import type { ArticleId, ExtractedArticle } from '@/core/article/types';

/** `storage.session` takes ten megabytes in all; a larger article is compared without being handed over. */
const LONGEST = 4_000_000;

const keyOf = (id: ArticleId): string => `fresh:${id}`;

/**
 * Hands what a page says now to the reader, which opens in its place, beside the stored copy and not over it. It lives in memory until
 * the browser closes. False where the article is too long.
 */
export async function handOverFresh(id: ArticleId, article: ExtractedArticle): Promise<boolean> {
  if (article.html.length + article.text.length > LONGEST) return false;
  await browser.storage.session.set({ [keyOf(id)]: article });
  return true;
}

/** What was handed over for an article; null where the browser has been closed since. */
export async function takeFresh(id: ArticleId): Promise<ExtractedArticle | null> {
  const stored = await browser.storage.session.get(keyOf(id));
  return (stored[keyOf(id)] as ExtractedArticle | undefined) ?? null;
}
