import { type Browser, browser } from 'wxt/browser';
import { chosenLocale } from '@/platform/i18n/locale';
import { MENU_WORDS } from '@/platform/i18n/menu-words';
import { hasImageAccess } from '@/platform/images/image-access';
import { logFailure } from '@/platform/log';
import { loadSettings, watchSettings } from '@/platform/settings/settings';
import type { Settings } from '@/platform/settings/types';
import { markTab } from '@/platform/tabs/mark-tab';
import { readTab } from '@/platform/tabs/read-tab';
import { saveLink } from '@/platform/tabs/save-link';

const READ_PAGE = 'read-page';
const HIGHLIGHT = 'highlight-selection';
const SAVE_LINK = 'save-link';

const WEB_PAGES = ['http://*/*', 'https://*/*'];

/**
 * *Read in Lede* in the menu of a page, *Highlight* in that of a selection or a picture and, with access to all sites, *Save for later*
 * in that of a link; in the interface language.
 */
export function registerContextMenus(): void {
  browser.runtime.onInstalled.addListener(renewMenu);
  browser.runtime.onStartup.addListener(renewMenu);
  watchSettings(renewMenu, new AbortController().signal);
  browser.permissions.onAdded.addListener(renewMenu);
  browser.permissions.onRemoved.addListener(renewMenu);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === READ_PAGE) readTab(tab.id).catch(logFailure);
    if (info.menuItemId === HIGHLIGHT) markTab(tab.id, pictureIn(info)).catch(logFailure);
    if (info.menuItemId === SAVE_LINK && info.linkUrl) {
      saveLink({ url: info.linkUrl, tabId: tab.id, frameId: info.frameId ?? 0 }).catch(logFailure);
    }
  });
}

/** The address of the picture that was pointed at; null where something else was. */
function pictureIn({ mediaType, srcUrl }: Browser.contextMenus.OnClickData): string | null {
  return mediaType === 'image' ? (srcUrl ?? null) : null;
}

/** The menu as it is being made: an access and a setting change together, and two at once would make items twice. */
let renewing = Promise.resolve();

function renewMenu(): void {
  renewing = renewing.then(loadSettings).then(showMenu).catch(logFailure);
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
    contexts: ['selection', 'image'],
    documentUrlPatterns: WEB_PAGES,
  });
  if (!(await hasImageAccess())) return;
  browser.contextMenus.create({
    id: SAVE_LINK,
    title: menu.saveLink,
    contexts: ['link'],
    targetUrlPatterns: WEB_PAGES,
  });
}
