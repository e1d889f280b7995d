import { browser } from 'wxt/browser';
import { logFailure } from '@/platform/log';
import { readTab } from '@/platform/tabs/read-tab';

/** The key that opens the reader without the popup. */
export function registerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-reader' && tab?.id !== undefined) readTab(tab.id).catch(logFailure);
  });
}
