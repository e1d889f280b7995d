import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { estimateReadingTime } from '@/core/text/reading-time';
import { pageDetectedSchema, tabOfContentScript } from '@/platform/messaging/guards';
import { onMessage } from '@/platform/messaging/messaging';
import { loadSettings } from '@/platform/settings/settings';
import { speedsInUse } from '@/platform/settings/speeds-in-use';
import { showBadge } from '@/platform/tabs/badge';
import { rememberPage } from '@/platform/tabs/seen-pages';

/** Shows the detector's verdict on the toolbar button of its tab, in minutes at the person's own speed. */
export function registerBadge(): void {
  onMessage('pageDetected', async ({ data, sender }) => {
    const tabId = tabOfContentScript(sender, browser.runtime.id);
    const message = v.safeParse(pageDetectedSchema, data);
    if (tabId === null || !message.success) return;
    // Also when Back brings the page back as it was.
    if (sender.url !== undefined) rememberPage(tabId, sender.url);
    const { article, count, images, lang } = message.output;
    const speeds = speedsInUse(await loadSettings());
    await showBadge(
      tabId,
      article ? estimateReadingTime({ count, images, lang: lang ?? undefined, speeds }) : null,
    );
  });
}
