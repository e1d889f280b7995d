import type { ExtractedArticle, PagesProgress } from '@/core/article/types';
import { joinInTab } from '@/platform/tabs/join-in-tab';

/** The pages of an article on their way. */
export interface Joining {
  readonly progress: PagesProgress;
  /** Ends it: the article is then of the pages that are there. */
  readonly stop: () => void;
  /** The article once it is whole, or as whole as it gets. */
  readonly whole: Promise<ExtractedArticle>;
}

/**
 * Has the other pages of the article in a tab brought. `next` hears of each page, and at the end,
 * with null, of the whole; nothing more after `signal` aborts, for then the tab shows another page.
 */
export function startJoining(
  tabId: number,
  article: ExtractedArticle,
  next: (article: ExtractedArticle, joining: Joining | null) => void,
  signal: AbortSignal,
): void {
  const ended = new AbortController();
  const stop = (): void => ended.abort();
  signal.addEventListener('abort', stop, { once: true });
  const onProgress = (progress: PagesProgress): void => {
    if (!signal.aborted) next(article, { progress, stop, whole });
  };
  const whole = joinInTab(tabId, article, { onProgress, signal: ended.signal });
  onProgress({ done: 1, total: article.joinedPages?.total ?? 1 });
  void whole.then((joined) => {
    signal.removeEventListener('abort', stop);
    if (!signal.aborted) next(joined, null);
  });
}
