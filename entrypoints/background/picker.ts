import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { logFailure } from '@/platform/log';
import { elementPickedSchema, tabOfContentScript } from '@/platform/messaging/guards';
import { onMessage } from '@/platform/messaging/messaging';
import { openRefusal } from '@/platform/tabs/open-reader';
import { readPicked } from '@/platform/tabs/picker';

/** Reads the element that the person has picked on a page. */
export function registerPicker(): void {
  onMessage('elementPicked', ({ data, sender }) => {
    const tabId = tabOfContentScript(sender, browser.runtime.id);
    const message = v.safeParse(elementPickedSchema, data);
    if (tabId === null || !message.success) return;
    const { token, path } = message.output;
    readPicked(tabId, token, path)
      .then((refusal) => (refusal ? openRefusal(refusal) : undefined))
      .catch(logFailure);
  });
}
