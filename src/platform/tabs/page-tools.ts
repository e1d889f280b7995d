import { browser } from 'wxt/browser';
import { chosenLocale, localeTag } from '@/platform/i18n/locale';
import { MENU_WORDS } from '@/platform/i18n/menu-words';
import { loadSettings } from '@/platform/settings/settings';
import { withLock } from '@/platform/with-lock';
import { handOver } from './hand-over';
import { tabMemory } from './tab-memory';

const tokens = tabMemory('tools');

/**
 * Lets the person change the highlights of a page that a click or a key has opened to us. What they do comes as
 * `editHighlight` with the tab's token: it lies in storage that no script in a page can read, and stays the same as long
 * as the session does, so that tools which run already remain good.
 */
export function startTools(tabId: number): Promise<void> {
  // Two first starts at once would leave the tools with the token of the other.
  return withLock(`lede-${tokens.keyOf(tabId)}`, () => start(tabId));
}

async function start(tabId: number): Promise<void> {
  const token = (await tokens.get(tabId)) ?? (await newToken(tabId));
  const locale = chosenLocale(await loadSettings());
  const { menu, colours } = MENU_WORDS[locale];
  const { editHighlight, copy, delete: remove, deleted, undo } = menu;
  const words = {
    lang: localeTag(locale),
    title: editHighlight,
    colours,
    copy,
    delete: remove,
    deleted,
    undo,
  };
  await handOver(tabId, 'ledeTools', { token, words });
  await browser.scripting.executeScript({ target: { tabId }, files: ['/overlay.js'] });
}

/** Whether a token is that of the tools that run in a tab. */
export async function isToken(tabId: number, token: string): Promise<boolean> {
  return (await tokens.get(tabId)) === token;
}

async function newToken(tabId: number): Promise<string> {
  const token = crypto.randomUUID();
  await tokens.set(tabId, token);
  return token;
}
