import { browser } from 'wxt/browser';
import { readTab } from '@/platform/tabs/read-tab';

/** The key that opens the reader without the popup. */
export function registerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-reader' && tab?.id !== undefined) void readTab(tab.id);
  });
}
