import { AppError, type AppErrorCode } from '@/core/errors';
import { articles } from '@/platform/library/library';
import { extractFromTab } from './extract-from-tab';
import { openReader, openRefusal } from './open-reader';

/** Takes the article out of a tab and opens it in the reader; where that fails, says why in a new tab. */
export async function readTab(tabId: number): Promise<void> {
  const refusal = await tryToRead(tabId);
  if (refusal) await openRefusal(refusal);
}

async function tryToRead(tabId: number): Promise<AppErrorCode | null> {
  const extraction = await extractFromTab(tabId);
  if (extraction.type === 'nothing') return 'no-article';
  if (extraction.type === 'refused') return extraction.code;
  try {
    await openReader(await articles.saveDraft(extraction.article), tabId);
    return null;
  } catch (cause) {
    if (cause instanceof AppError) return cause.code;
    throw cause;
  }
}
