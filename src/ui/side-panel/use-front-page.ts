import { useEffect, useState } from 'react';
import type { ArticleId } from '@/core/article/types';
import { logFailure } from '@/platform/log';
import { readerInTab } from '@/platform/tabs/reader-in-tab';
import { seenPage, watchSeenPage } from '@/platform/tabs/seen-pages';
import { watchActiveTab } from '@/platform/tabs/watch-active-tab';
import { watchTab } from '@/platform/tabs/watch-tab';

/** What Lede knows of the page in front: our own reader with an article, a page by its address, or nothing. */
export type FrontPage =
  | { readonly type: 'loading' | 'unknown' }
  | { readonly type: 'reader'; readonly id: ArticleId }
  | { readonly type: 'page'; readonly url: string };

interface InFront {
  readonly tabId: number | null;
  readonly page: FrontPage;
}

/** The page in front of this window, also when another tab or another page comes to the front. */
export function useFrontPage(): InFront {
  const [inFront, setInFront] = useState<InFront>({ tabId: null, page: { type: 'loading' } });
  useEffect(() => {
    const stop = new AbortController();
    let tab = new AbortController();
    const follow = (tabId: number | null): void => {
      tab.abort();
      tab = new AbortController();
      const { signal } = tab;
      if (tabId === null) {
        setInFront({ tabId, page: { type: 'unknown' } });
        return;
      }
      // Of several looks only the last counts: an earlier one may take longer.
      let last = 0;
      const look = (): void => {
        last += 1;
        const mine = last;
        const isCurrent = (): boolean => mine === last && !signal.aborted;
        lookAt(tabId).then((page) => isCurrent() && setInFront(unlessSame({ tabId, page })), logFailure);
      };
      watchSeenPage(tabId, look, signal);
      watchTab(tabId, look, signal);
      look();
    };
    watchActiveTab(follow, stop.signal);
    return () => {
      stop.abort();
      tab.abort();
    };
  }, []);
  return inFront;
}

/** What is the same stays the same object: nothing on screen starts afresh for it, least of all a note that is being written. */
function unlessSame(next: InFront): (now: InFront) => InFront {
  return (now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next);
}

async function lookAt(tabId: number): Promise<FrontPage> {
  const id = await readerInTab(tabId);
  if (id) return { type: 'reader', id };
  const url = await seenPage(tabId);
  return url === null ? { type: 'unknown' } : { type: 'page', url };
}
