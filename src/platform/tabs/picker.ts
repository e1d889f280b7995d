import { browser } from 'wxt/browser';
import type { ElementPath } from '@/core/article/element-path';
import type { AppErrorCode } from '@/core/errors';
import { articles } from '@/platform/library/library';
import { handOver } from './hand-over';
import { tryToRead } from './read-tab';
import { tabMemory } from './tab-memory';

const tokens = tabMemory('picker');

/**
 * Starts the picker in a tab. The answer comes as `elementPicked` with a token that only this start knows: it
 * lies in storage that no page and no script in a page can read.
 *
 * @param words the picker's words in the interface language
 * @throws what the browser says of a page that cannot be entered
 */
export async function startPicker(tabId: number, words: object): Promise<void> {
  const token = crypto.randomUUID();
  await tokens.set(tabId, token);
  await handOver(tabId, 'ledePicker', { token, words });
  await browser.scripting.executeScript({ target: { tabId }, files: ['/picker.js'] });
}

/**
 * Reads what was picked in a tab and opens it in the reader. Nothing happens where no picker was started there,
 * or another one since. Returns why the element could not be read, or null.
 */
export async function readPicked(
  tabId: number,
  token: string,
  path: ElementPath,
): Promise<AppErrorCode | null> {
  if ((await tokens.get(tabId)) !== token) return null;
  await tokens.forget(tabId);
  await handOver(tabId, 'ledePicked', path);
  return tryToRead(tabId, (article) => articles.replace(article));
}
