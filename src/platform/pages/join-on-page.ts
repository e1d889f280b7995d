import { collectPages } from '@/core/article/collect-pages';
import type { PageWindow } from '@/core/article/extract';
import { parsePage } from '@/core/article/parse-page';
import type { Extraction } from '@/core/article/types';
import { sendMessage } from '@/platform/messaging/messaging';
import { fetchPage } from './fetch-page';

/** All pages together, in milliseconds: longer nobody waits before they read. */
const PATIENCE_MS = 10_000;

/**
 * Runs in a visited page: asks its site for the other pages of the article and returns the whole. Says how far it is
 * to who started it, and ends early, with what there is, where that one stops it (`ledeStopJoining`) or is gone.
 *
 * @param token known only to who started it
 */
export async function joinOnPage(
  extraction: Extraction,
  token: string,
  window: PageWindow,
  patience = PATIENCE_MS,
): Promise<Extraction> {
  if (extraction.type !== 'article') return extraction;
  const stop = new AbortController();
  const world = globalThis as { ledeStopJoining?: () => void };
  const end = (): void => stop.abort();
  world.ledeStopJoining = end;
  try {
    const article = await collectPages(window.document, extraction.article, {
      window,
      signal: AbortSignal.any([stop.signal, AbortSignal.timeout(patience)]),
      load: async (address, signal) => {
        const page = await fetchPage(address, window.document, signal);
        return page && { document: parsePage(page.html, page.url, window), url: page.url };
      },
      onProgress: (progress) =>
        sendMessage('pagesCounted', { token, ...progress }).catch((cause) => {
          console.info('Lede: nobody waits for the pages of this article any more', cause);
          end();
        }),
    });
    return { ...extraction, article };
  } finally {
    if (world.ledeStopJoining === end) delete world.ledeStopJoining;
  }
}
