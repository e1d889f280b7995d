import { browser } from 'wxt/browser';
import type { ArticleId } from '@/core/article/types';

/** The address of the reader for a stored article. */
export function readerUrl(id: ArticleId): string {
  return `${browser.runtime.getURL('/reader.html')}?id=${encodeURIComponent(id)}`;
}

/** Opens the reader in the same tab, so that Back returns to the page; without a tab in a new one. */
export async function openReader(id: ArticleId, tabId: number | null): Promise<void> {
  const url = readerUrl(id);
  if (tabId === null) await browser.tabs.create({ url });
  else await browser.tabs.update(tabId, { url });
}
