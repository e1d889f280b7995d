import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { editOnPage, listPaintable, NOTHING_TO_PAINT } from '@/platform/library/page-highlights';
import { highlightEditSchema, tabOfContentScript } from '@/platform/messaging/guards';
import { onMessage } from '@/platform/messaging/messaging';
import { paintsOn } from '@/platform/settings/paints-on';
import { loadSettings } from '@/platform/settings/settings';
import { isToken } from '@/platform/tabs/page-tools';
import { forgetPagesThatGo, rememberPage } from '@/platform/tabs/seen-pages';

/** What a page's scripts ask about its highlights. The address is the browser's word, never the page's. */
export function registerPageHighlights(): void {
  forgetPagesThatGo();
  onMessage('listPageHighlights', async ({ sender }) => {
    const { url } = sender;
    const tabId = tabOfContentScript(sender, browser.runtime.id);
    if (tabId === null || url === undefined) return NOTHING_TO_PAINT;
    rememberPage(tabId, url);
    return paintsOn(url, await loadSettings()) ? listPaintable(url) : NOTHING_TO_PAINT;
  });
  onMessage('editHighlight', async ({ data, sender }) => {
    const tabId = tabOfContentScript(sender, browser.runtime.id);
    const message = v.safeParse(highlightEditSchema, data);
    if (tabId === null || sender.url === undefined || !message.success) return;
    const { token, edit, ...named } = message.output;
    if (await isToken(tabId, token)) await editOnPage(sender.url, named, edit);
  });
}
