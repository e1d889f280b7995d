import { browser } from 'wxt/browser';
import { articles } from '@/platform/library/library';
import { extractFromTab } from './extract-from-tab';
import { openReader } from './open-reader';

/**
 * Takes the article out of a tab and opens it in the reader. Where there is nothing to read the popup
 * opens instead: it says why.
 */
export async function readTab(tabId: number): Promise<void> {
  const extraction = await extractFromTab(tabId);
  if (extraction.type !== 'article') {
    await browser.action.openPopup();
    return;
  }
  await openReader(await articles.saveDraft(extraction.article), tabId);
}
