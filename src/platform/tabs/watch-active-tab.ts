import { browser } from 'wxt/browser';
import { activeTabId } from './active-tab';

/** Calls `next` with the tab in front of this window, now and whenever another one comes to the front. */
export function watchActiveTab(next: (tabId: number | null) => void, signal: AbortSignal): void {
  let last = 0;
  const look = (): void => {
    last += 1;
    const mine = last;
    activeTabId().then(
      (tabId) => mine === last && !signal.aborted && next(tabId),
      (cause: unknown) => console.warn('Lede: the tab in front is not known', cause),
    );
  };
  browser.tabs.onActivated.addListener(look);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(look), { once: true });
  look();
}
