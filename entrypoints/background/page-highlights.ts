import { browser } from 'wxt/browser';
import { listPaintable } from '@/platform/library/page-highlights';
import { tabOfContentScript } from '@/platform/messaging/guards';
import { onMessage } from '@/platform/messaging/messaging';
import { paintsOn } from '@/platform/settings/paints-on';
import { loadSettings } from '@/platform/settings/settings';

/** Tells a page's script what is highlighted there. The address is the browser's word, never the page's. */
export function registerPageHighlights(): void {
  onMessage('listPageHighlights', async ({ sender }) => {
    const { url } = sender;
    if (tabOfContentScript(sender, browser.runtime.id) === null || url === undefined) return [];
    return paintsOn(url, await loadSettings()) ? listPaintable(url) : [];
  });
}
