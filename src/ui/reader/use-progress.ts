import { useEffect, useRef } from 'react';
import type { Article } from '@/core/article/types';
import { estimateReadingTime } from '@/core/text/reading-time';
import { articles } from '@/platform/library/library';
import { logFailure } from '@/platform/log';
import { useSpeeds } from '@/ui/hooks/use-speeds';
import { windowLength } from './reading-axis';
import { shareAbove } from './share-above';

/** Scrolling rests this long before it is written down, in milliseconds. */
const REST_MS = 1500;

/** Who gets to the end in less than a fifth of the estimated time has looked for something and not read. */
const LEAST_SHARE_OF_TIME = 0.2;

/** Nearly the end is the end: a last line may stand under the edge of the window. */
const END = 0.98;

/**
 * Remembers how far an article has been read, by the text above the lower edge of the window, and when it was read to
 * the end. Only what is scrolled to counts: an article that was merely opened is not in progress.
 */
export function useProgress(article: Article, root: HTMLElement | null): void {
  const speeds = useSpeeds();
  const first = useRef({ article, speeds });
  const { id } = article;
  useEffect(() => {
    if (!root) return;
    const { article: opened } = first.current;
    const needed =
      estimateReadingTime({ ...opened, speeds: first.current.speeds }) * 60 * LEAST_SHARE_OF_TIME;
    const stop = new AbortController();
    let best = opened.progress ?? 0;
    let written = best;
    let isFinished = opened.finishedAt !== undefined;
    let seconds = 0;
    let timer = 0;
    const write = (): void => {
      const ends = !isFinished && best >= END && seconds >= needed;
      if (best === written && !ends) return;
      written = best;
      isFinished ||= ends;
      const now = Date.now();
      articles
        .update([id], { progress: best, openedAt: now, ...(ends && { finishedAt: now }) })
        .catch(logFailure);
    };
    const look = (): void => {
      best = Math.max(best, shareAbove(root, windowLength()));
      window.clearTimeout(timer);
      timer = window.setTimeout(write, REST_MS);
    };
    const clock = window.setInterval(() => {
      if (document.visibilityState === 'visible') seconds++;
      if (best >= END) write();
    }, 1000);
    window.addEventListener('scroll', look, { passive: true, signal: stop.signal });
    window.addEventListener('pagehide', write, { signal: stop.signal });
    document.addEventListener('visibilitychange', write, { signal: stop.signal });
    return () => {
      stop.abort();
      window.clearTimeout(timer);
      window.clearInterval(clock);
      write();
    };
  }, [id, root]);
}
