import type { ArticleId, ExtractedArticle } from '@/core/article/types';
import { AppError, type AppErrorCode } from '@/core/errors';
import { articles } from '@/platform/library/library';
import { showPagesBadge } from './badge';
import { extractFromTab } from './extract-from-tab';
import { joinInTab } from './join-in-tab';
import { openReader, openRefusal } from './open-reader';

/** The tabs whose article is being joined of its pages. */
const joining = new Map<number, AbortController>();

/**
 * Takes the article out of a tab, with its other pages, and opens it in the reader; where that fails, says why in a new
 * tab. Asked again while pages are on their way it waits for no more of them.
 */
export async function readTab(tabId: number): Promise<void> {
  const running = joining.get(tabId);
  if (running) return running.abort();
  const refusal = await tryToRead(tabId, (article) => articles.saveDraft(article));
  if (refusal) await openRefusal(refusal);
}

/** Opens the article of a tab in the reader once `store` has stored it; returns why that cannot be, or null. */
export async function tryToRead(
  tabId: number,
  store: (article: ExtractedArticle) => Promise<ArticleId>,
): Promise<AppErrorCode | null> {
  const extraction = await extractFromTab(tabId);
  if (extraction.type === 'nothing') return 'no-article';
  if (extraction.type === 'refused') return extraction.code;
  try {
    await openReader(await store(await joinPages(tabId, extraction.article)), tabId);
    return null;
  } catch (cause) {
    if (cause instanceof AppError) return cause.code;
    throw cause;
  }
}

/** The popup is not there to show how far it is, so the badge does. */
async function joinPages(tabId: number, article: ExtractedArticle): Promise<ExtractedArticle> {
  const stop = new AbortController();
  joining.set(tabId, stop);
  try {
    return await joinInTab(tabId, article, {
      onProgress: (progress) => void showPagesBadge(tabId, progress),
      signal: stop.signal,
    });
  } finally {
    joining.delete(tabId);
  }
}
