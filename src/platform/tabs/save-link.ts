import { browser } from 'wxt/browser';
import { linkStub } from '@/core/article/link-stub';
import { AppError } from '@/core/errors';
import type { LanguageTag } from '@/core/text/types';
import { keepStub } from '@/platform/library/keep-stub';
import { database } from '@/platform/library/library';
import { confirmOnBadge } from './confirm-on-badge';
import { linkWords, type PageLink } from './link-words';
import { openRefusal } from './open-reader';

/** Keeps a link for later: a stub, whose text comes when its page is read. What the storage refuses is said in a new tab. */
export async function saveLink(link: PageLink): Promise<void> {
  const words = await linkWords(link);
  const stub = linkStub({ url: link.url, words, lang: await languageOf(words) });
  if (!stub) return;
  try {
    await keepStub(database, stub, Date.now());
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    return openRefusal(cause.code);
  }
  await confirmOnBadge(link.tabId);
}

/** As the browser tells it, on the device: our own detector would be a tenth of the background. */
async function languageOf(words: string): Promise<LanguageTag> {
  const { languages } = await browser.i18n.detectLanguage(words);
  return languages[0]?.language ?? 'und';
}
