import { browser } from 'wxt/browser';
import { chosenLocale } from '@/platform/i18n/locale';
import { MENU_WORDS } from '@/platform/i18n/menu-words';
import { logFailure } from '@/platform/log';
import { loadSettings, watchSettings } from '@/platform/settings/settings';
import type { Settings } from '@/platform/settings/types';
import { markTab } from '@/platform/tabs/mark-tab';
import { readTab } from '@/platform/tabs/read-tab';

const READ_PAGE = 'read-page';
const HIGHLIGHT = 'highlight-selection';

const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** *Read in Lede* in the menu of a page and *Highlight* in that of a selection, in the interface language. */
export function registerContextMenus(): void {
  browser.runtime.onInstalled.addListener(renewMenu);
  browser.runtime.onStartup.addListener(renewMenu);
  watchSettings((settings) => showMenu(settings).catch(logFailure), new AbortController().signal);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === READ_PAGE) readTab(tab.id).catch(logFailure);
    if (info.menuItemId === HIGHLIGHT) markTab(tab.id).catch(logFailure);
  });
}

function renewMenu(): void {
  loadSettings().then(showMenu).catch(logFailure);
}

async function showMenu(settings: Settings): Promise<void> {
  const { menu } = MENU_WORDS[chosenLocale(settings)];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ_PAGE,
    title: menu.readPage,
    contexts: ['page'],
    documentUrlPatterns: WEB_PAGES,
  });
  browser.contextMenus.create({
    id: HIGHLIGHT,
    title: menu.highlight,
    contexts: ['selection'],
    documentUrlPatterns: WEB_PAGES,
  });
}
