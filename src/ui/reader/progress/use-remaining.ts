import { useEffect, useState } from 'react';
import { rootText } from '@/core/annotation/text-range';
import type { Article } from '@/core/article/types';
import { countWords } from '@/core/text/count-words';
import { estimateReadingTime } from '@/core/text/reading-time';
import { useSpeeds } from '@/ui/hooks/use-speeds';
import { windowLength } from '../reading-axis';
import { shareAbove } from '../share-above';

/** Scrolling rests this long before the rest is counted, in milliseconds. */
const REST_MS = 150;

interface Remaining {
  /** How much of the text has been seen, 0 to 1. */
  readonly share: number;
  /** What is left to read takes so many minutes; 0 at the end. */
  readonly minutes: number;
}

/** How far the person is, by the text that they have seen, and how long the rest takes by its characters and words. */
export function useRemaining({ lang }: Pick<Article, 'lang'>, root: HTMLElement | null): Remaining | null {
  const speeds = useSpeeds();
  const [remaining, setRemaining] = useState<Remaining | null>(null);
  useEffect(() => {
    if (!root) return;
    const stop = new AbortController();
    const options = { passive: true, signal: stop.signal };
    let timer = 0;
    const look = (): void => {
      const share = shareAbove(root, windowLength());
      const text = rootText(root);
      const count = countWords(text.slice(Math.round(text.length * share)));
      const minutes = count.units === 0 || share >= 1 ? 0 : estimateReadingTime({ count, lang, speeds });
      setRemaining({ share, minutes });
    };
    const soon = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, REST_MS);
    };
    soon();
    window.addEventListener('scroll', soon, options);
    window.addEventListener('resize', soon, options);
    return () => {
      stop.abort();
      window.clearTimeout(timer);
    };
  }, [root, lang, speeds]);
  return remaining;
}
