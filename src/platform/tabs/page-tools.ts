import type { TFunction } from 'i18next';
import { browser } from 'wxt/browser';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/core/annotation/types';
import { createCatalogue } from '@/platform/i18n/catalogue';
import { chosenLocale } from '@/platform/i18n/locale';
import { loadSettings } from '@/platform/settings/settings';
import { handOver } from './hand-over';

/**
 * Lets the person change the highlights of a page that a click or a key has opened to us. What they do comes as
 * `editHighlight` with a token that only this start knows: it lies in storage that no script in a page can read.
 */
export async function startTools(tabId: number): Promise<void> {
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(tabId)]: token });
  const { t, language } = await createCatalogue(chosenLocale(await loadSettings()));
  await handOver(tabId, 'ledeTools', { token, words: { lang: language, ...toolWords(t) } });
  await browser.scripting.executeScript({ target: { tabId }, files: ['/overlay.js'] });
}

/** Whether a token is that of the tools that run in a tab. */
export async function isToken(tabId: number, token: string): Promise<boolean> {
  const key = keyOf(tabId);
  const { [key]: expected } = await browser.storage.session.get(key);
  return expected === token;
}

function toolWords(t: TFunction) {
  const names = HIGHLIGHT_COLOURS.map((colour) => [colour, t(`reader.colours.${colour}`)] as const);
  return {
    title: t('reader.selection.editToolbar'),
    colours: Object.fromEntries(names) as Record<HighlightColour, string>,
    copy: t('reader.selection.copy'),
    delete: t('reader.highlights.delete'),
  };
}

function keyOf(tabId: number): string {
  return `tools:${tabId}`;
}
