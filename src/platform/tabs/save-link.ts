import { AppError } from '@/core/errors';
import { linkBundle } from '@/core/exchange/link-bundle';
import { importArticles } from '@/platform/library/import';
import { confirmOnBadge } from './confirm-on-badge';
import { linkWords, type PageLink } from './link-words';
import { openRefusal } from './open-reader';

/**
 * Keeps a link for later: a stub, whose text comes when its page is read. An article that is stored already stays as it is
 * and comes back out of the trash. What the storage refuses is said in a new tab.
 */
export async function saveLink(link: PageLink): Promise<void> {
  const bundle = linkBundle(link.url, await linkWords(link), Date.now());
  if (!bundle) return;
  try {
    await importArticles([bundle], {});
    await confirmOnBadge(link.tabId);
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    await openRefusal(cause.code);
  }
}
