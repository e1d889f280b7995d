import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { hasMorePages } from '@/core/article/has-more-pages';
import type { ExtractedArticle, PagesProgress } from '@/core/article/types';
import { readExtraction } from '@/platform/messaging/extraction-schema';
import { pagesCountedSchema, tabOfContentScript } from '@/platform/messaging/guards';
import { onMessage } from '@/platform/messaging/messaging';
import { handOver } from './hand-over';

/** The page gives up after ten seconds; one that does not come back has hung or gone. In milliseconds. */
const GIVE_UP_MS = 13_000;

interface Waiting {
  readonly tabId: number;
  readonly onProgress: (progress: PagesProgress) => void;
}

/** Who waits for pages in this window, by token. */
const waiting = new Map<string, Waiting>();
let stopListening: (() => void) | null = null;

/**
 * Has the page in a tab ask its site for the other pages of its article, and returns the whole, or as much of it as
 * came. Never fails: where the page has gone, `article` is what there is.
 *
 * @param article as `extractFromTab` has found it
 * @param signal ends it early, with the pages that are there
 */
export async function joinInTab(
  tabId: number,
  article: ExtractedArticle,
  { onProgress, signal }: Omit<Waiting, 'tabId'> & { readonly signal: AbortSignal },
): Promise<ExtractedArticle> {
  if (!hasMorePages(article) || signal.aborted) return article;
  const token = crypto.randomUUID();
  const stop = (): void => void stopJoining(tabId);
  waitFor(token, { tabId, onProgress });
  signal.addEventListener('abort', stop, { once: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await handOver(tabId, 'ledeJoin', token);
    const never = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), GIVE_UP_MS);
    });
    const joined = await Promise.race([inject(tabId), never]);
    return joined && isOfSamePage(joined, article) ? joined : article;
  } catch (cause) {
    console.info('Lede: the page has gone before its article was whole', cause);
    return article;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    waitNoMore(token);
  }
}

async function inject(tabId: number): Promise<ExtractedArticle | null> {
  const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
  const extraction = readExtraction(injection?.result);
  return extraction?.type === 'article' ? extraction.article : null;
}

/** The tab may show another page by now, and a page may say what it likes. */
function isOfSamePage(joined: ExtractedArticle, article: ExtractedArticle): boolean {
  return URL.canParse(joined.url) && new URL(joined.url).origin === new URL(article.url).origin;
}

/** The script in the page listens in its own world, where the page cannot see it. */
async function stopJoining(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => (globalThis as { ledeStopJoining?: () => void }).ledeStopJoining?.(),
      injectImmediately: true,
    });
  } catch (cause) {
    console.info('Lede: the page has gone before it could be stopped', cause);
  }
}

function waitFor(token: string, entry: Waiting): void {
  waiting.set(token, entry);
  stopListening ??= onMessage('pagesCounted', ({ data, sender }) => {
    const tabId = tabOfContentScript(sender, browser.runtime.id);
    const message = v.safeParse(pagesCountedSchema, data);
    if (tabId === null || !message.success) return;
    const { token: from, done, total } = message.output;
    const listener = waiting.get(from);
    if (listener?.tabId === tabId) listener.onProgress({ done, total });
  });
}

function waitNoMore(token: string): void {
  waiting.delete(token);
  if (waiting.size > 0) return;
  stopListening?.();
  stopListening = null;
}
