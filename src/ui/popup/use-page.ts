import { useEffect, useState } from 'react';
import { hasMorePages } from '@/core/article/has-more-pages';
import type { Article, Extraction } from '@/core/article/types';
import { estimateReadingTime } from '@/core/text/reading-time';
import { articles } from '@/platform/library/library';
import type { Settings } from '@/platform/settings/types';
import { activeTabId } from '@/platform/tabs/active-tab';
import { showBadge } from '@/platform/tabs/badge';
import { extractFromTab } from '@/platform/tabs/extract-from-tab';
import { readerInTab } from '@/platform/tabs/reader-in-tab';
import { rememberPage } from '@/platform/tabs/seen-pages';
import { watchTab } from '@/platform/tabs/watch-tab';
import { useSpeeds } from '@/ui/hooks/use-speeds';
import type { Joining } from './start-joining';

/** What the page in front of the person has turned out to be; `reader` is our own. */
export type Page =
  | { readonly type: 'loading' }
  | { readonly type: 'reader'; readonly article: Article }
  | Extraction;

interface PageInTab {
  readonly tabId: number | null;
  readonly page: Page;
  /** It was read before it had finished loading, so there may be more of it. */
  readonly isStillLoading: boolean;
  /** The other pages of the article are on their way; `page` has the first figures. */
  readonly joining?: Joining | null;
}

const LOADING: PageInTab = { tabId: null, page: { type: 'loading' }, isStillLoading: false };

/** Reads the page in the active tab, again when it changes, and puts the exact minutes on its badge. */
export function usePage(): PageInTab {
  const speeds = useSpeeds();
  const [pageInTab, setPageInTab] = useState(LOADING);

  useEffect(() => {
    const stop = new AbortController();
    void followActiveTab(setPageInTab, stop.signal);
    return () => stop.abort();
  }, []);

  useEffect(() => {
    const { tabId, page } = pageInTab;
    if (tabId !== null) void correctBadge(tabId, page, speeds);
  }, [pageInTab, speeds]);

  return pageInTab;
}

/** Of several readings only the last one counts: the others are of a page that has gone. */
async function followActiveTab(next: (page: PageInTab) => void, signal: AbortSignal): Promise<void> {
  const tabId = await activeTabId();
  if (signal.aborted) return;
  if (tabId === null) return next({ ...LOADING, page: { type: 'refused', code: 'page-not-reachable' } });
  let last = 0;
  let reading = new AbortController();
  signal.addEventListener('abort', () => reading.abort(), { once: true });
  const read = async (isNew: boolean): Promise<void> => {
    last += 1;
    const mine = last;
    reading.abort();
    const current = new AbortController();
    reading = current;
    if (isNew) next({ ...LOADING, tabId });
    const read = await readPage(tabId);
    const { page } = read;
    const joiner =
      page.type === 'article' && hasMorePages(page.article) ? await import('./start-joining') : null;
    if (mine !== last || signal.aborted) return;
    next(read);
    if (page.type !== 'article') return;
    joiner?.startJoining(
      tabId,
      page.article,
      (article, joining) => next({ ...read, page: { ...page, article }, joining }),
      current.signal,
    );
  };
  watchTab(tabId, (isNew) => void read(isNew), signal);
  await read(true);
}

async function readPage(tabId: number): Promise<PageInTab> {
  try {
    const own = await readerInTab(tabId);
    const stored = own && (await articles.get(own));
    if (stored) return { tabId, page: { type: 'reader', article: stored.article }, isStillLoading: false };
  } catch (cause) {
    console.warn('Lede: this tab may be our own reader', cause);
  }
  let isStillLoading = false;
  const page = await extractFromTab(tabId, () => {
    isStillLoading = true;
  });
  // The click has opened a page that may have had no other way to tell its address: the side panel wants it.
  if (page.type === 'article') rememberPage(tabId, page.article.url);
  return { tabId, page, isStillLoading };
}

/** The detector's figure was an estimate; where nothing is known better, it stays. */
async function correctBadge(tabId: number, page: Page, speeds: Settings['speeds']): Promise<void> {
  if (page.type === 'nothing') await showBadge(tabId, null);
  if (page.type !== 'article' || !page.detection.article) return;
  const { count, lang, images } = page.article;
  await showBadge(tabId, estimateReadingTime({ count, lang, images, speeds }));
}
