import { browser } from 'wxt/browser';
import { logFailure } from '@/platform/log';
import { tabMemory } from './tab-memory';

/**
 * The addresses of the pages that are open, as their scripts' messages or a click have told them: without permission
 * for tabs the browser says no other. They go with the page.
 */
const pages = tabMemory('page');

/** Nobody waits for it: no badge and no highlight comes later for it. */
export function rememberPage(tabId: number, url: string): void {
  pages.set(tabId, url).catch(logFailure);
}

/** The address of the page in a tab; null where Lede has not seen it. */
export const seenPage = pages.get;

/** Calls `next` whenever the address of the page in a tab becomes known or is forgotten. */
export function watchSeenPage(tabId: number, next: () => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (pages.keyOf(tabId) in changes) next();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

/** In the background: a page that goes is forgotten. */
export function forgetPagesThatGo(): void {
  const forget = (tabId: number): void => void pages.forget(tabId).catch(logFailure);
  browser.tabs.onRemoved.addListener(forget);
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') forget(tabId);
  });
}
