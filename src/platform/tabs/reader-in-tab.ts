import { browser } from 'wxt/browser';
import type { ArticleId } from '@/core/article/types';
import { parseReaderQuery } from './open-reader';

/** The article that our own reader shows in a tab, or null. The address of our own pages needs no permission. */
export async function readerInTab(tabId: number): Promise<ArticleId | null> {
  const { url } = await browser.tabs.get(tabId);
  if (!url?.startsWith(browser.runtime.getURL('/reader.html'))) return null;
  return parseReaderQuery(new URL(url).search).id;
}
