import { browser } from 'wxt/browser';
import { logFailure } from '@/platform/log';
import { markTab } from '@/platform/tabs/mark-tab';
import { readTab } from '@/platform/tabs/read-tab';

/** The keys that open the reader and highlight a selection without the popup. */
export function registerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-reader') readTab(tab.id).catch(logFailure);
    if (command === 'highlight-selection') markTab(tab.id).catch(logFailure);
  });
}
