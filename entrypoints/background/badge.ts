import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { pageDetectedSchema, tabOfContentScript } from '@/platform/messaging/guards';
import { onMessage } from '@/platform/messaging/messaging';
import { showBadge } from '@/platform/tabs/badge';

/** Shows the detector's verdict on the toolbar button of its tab. */
export function registerBadge(): void {
  onMessage('pageDetected', async ({ data, sender }) => {
    const tabId = tabOfContentScript(sender, browser.runtime.id);
    const verdict = v.safeParse(pageDetectedSchema, data);
    if (tabId === null || !verdict.success) return;
    await showBadge(tabId, verdict.output.article ? verdict.output.minutes : null);
  });
}
