import { browser } from 'wxt/browser';

/**
 * The addresses of the pages that are open, as their scripts' messages or a click have told them: without permission
 * for tabs the browser says no other. They lie in the memory of the session and go with the page.
 */
export async function rememberPage(tabId: number, url: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: url });
}

/** The address of the page in a tab; null where Lede has not seen it. */
export async function seenPage(tabId: number): Promise<string | null> {
  const key = keyOf(tabId);
  const { [key]: url } = await browser.storage.session.get<Record<string, string>>(key);
  return url ?? null;
}

/** Calls `next` whenever the address of the page in a tab becomes known or is forgotten. */
export function watchSeenPage(tabId: number, next: () => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (keyOf(tabId) in changes) next();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

/** In the background: a page that goes is forgotten. */
export function forgetPagesThatGo(): void {
  const forget = (tabId: number): void => void browser.storage.session.remove(keyOf(tabId));
  browser.tabs.onRemoved.addListener(forget);
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') forget(tabId);
  });
}

function keyOf(tabId: number): string {
  return `page:${tabId}`;
}
