import { browser } from 'wxt/browser';

/** Opens the library in a new tab. */
export async function openLibraryPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}
