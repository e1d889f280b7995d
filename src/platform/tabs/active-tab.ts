import { browser } from 'wxt/browser';

/** The tab in front of the person, or null (a window without tabs). */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
