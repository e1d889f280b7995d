import { useEffect, useState } from 'react';
import type { Extraction } from '@/core/article/types';
import { estimateReadingTime } from '@/core/text/reading-time';
import type { Settings } from '@/platform/settings/types';
import { activeTabId } from '@/platform/tabs/active-tab';
import { showBadge } from '@/platform/tabs/badge';
import { extractFromTab } from '@/platform/tabs/extract-from-tab';
import { useSettings } from '@/ui/hooks/use-settings';

/** What the page in front of the person has turned out to be. */
export type Page = { readonly type: 'loading' } | Extraction;

export interface PageInTab {
  readonly tabId: number | null;
  readonly page: Page;
}

const LOADING: PageInTab = { tabId: null, page: { type: 'loading' } };

/** Reads the page in the active tab, and puts the exact minutes on its badge. */
export function usePage(): PageInTab {
  const { speeds } = useSettings();
  const [pageInTab, setPageInTab] = useState(LOADING);

  useEffect(() => {
    void readPage().then(setPageInTab);
  }, []);

  useEffect(() => {
    const { tabId, page } = pageInTab;
    if (tabId !== null) void correctBadge(tabId, page, speeds);
  }, [pageInTab, speeds]);

  return pageInTab;
}

async function readPage(): Promise<PageInTab> {
  const tabId = await activeTabId();
  if (tabId === null) return { tabId, page: { type: 'refused', code: 'page-not-reachable' } };
  return { tabId, page: await extractFromTab(tabId) };
}

/** The detector's figure was an estimate; where nothing is known better, it stays. */
async function correctBadge(tabId: number, page: Page, speeds: Settings['speeds']): Promise<void> {
  if (page.type === 'nothing') await showBadge(tabId, null);
  if (page.type !== 'article' || !page.detection.article) return;
  const { count, lang, images } = page.article;
  await showBadge(tabId, estimateReadingTime({ count, lang, images, speeds }));
}
