import type { ArticleId, ExtractedArticle } from '@/core/article/types';
import { AppError, type AppErrorCode } from '@/core/errors';
import { articles } from '@/platform/library/library';
import { extractFromTab } from './extract-from-tab';
import { openReader, openRefusal } from './open-reader';

/** Takes the article out of a tab and opens it in the reader; where that fails, says why in a new tab. */
export async function readTab(tabId: number): Promise<void> {
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
    await openReader(await store(extraction.article), tabId);
    return null;
  } catch (cause) {
    if (cause instanceof AppError) return cause.code;
    throw cause;
  }
}
