import { browser } from 'wxt/browser';

/**
 * Calls `next` when a tab begins to show another page (`isNew`), and when a page has finished loading.
 * Needs no permission: where the address is hidden from us the browser still tells the status.
 */
export function watchTab(tabId: number, next: (isNew: boolean) => void, signal: AbortSignal): void {
  const listener = (id: number, change: { readonly url?: string; readonly status?: string }): void => {
    if (id !== tabId) return;
    const isNew = change.url !== undefined || change.status === 'loading';
    if (isNew || change.status === 'complete') next(isNew);
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener), { once: true });
}
