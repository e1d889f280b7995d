import { browser } from 'wxt/browser';
import { logFailure } from '@/platform/log';

const WELCOMED = 'welcomed';

/** Shows the first page once, after Lede was installed: not after an update, and not a second time in the same profile. */
export function registerWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome().catch(logFailure);
  });
}

async function welcome(): Promise<void> {
  const stored = await browser.storage.local.get(WELCOMED);
  if (stored[WELCOMED]) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  await browser.storage.local.set({ [WELCOMED]: true });
}
