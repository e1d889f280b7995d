import { useEffect, useRef } from 'react';
import { rootText } from '@/core/annotation/text-range';
import type { Article } from '@/core/article/types';
import { reliableSpeeds } from '@/core/reading/own-speed';
import { judgeStretch, type ReadStretch } from '@/core/reading/stretch';
import { type ReadingTracker, trackReading } from '@/core/reading/track-reading';
import { readingSpeed } from '@/core/text/reading-speeds';
import { logFailure } from '@/platform/log';
import { addToReadingLog } from '@/platform/settings/reading-log';
import { saveSettings } from '@/platform/settings/settings';
import { useSettings } from '@/ui/hooks/use-settings';
import { windowLength } from '../reading-axis';
import { offsetAtLine } from './text-place';

/** Scrolling has come to rest after so many milliseconds. */
const REST_MS = 200;

/** Stretches are stored so many at a time, and when the page goes. */
const STORED_AT_ONCE = 8;

/**
 * Watches how long the person takes from one rest of scrolling to the next, where nothing came between: no other window, no
 * selection, none of the tools (`busy` changes with those). Amounts alone are stored, and nothing while it is switched off.
 */
export function useOwnSpeed({ lang }: Pick<Article, 'lang'>, root: HTMLElement | null, busy: string): void {
  const { learnsSpeed } = useSettings();
  const tracker = useRef<ReadingTracker | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of what is open is a disturbance.
  useEffect(() => tracker.current?.disturb(), [busy]);

  useEffect(() => {
    if (!root || !learnsSpeed) return;
    const text = rootText(root);
    const tracking = trackReading(text);
    tracker.current = tracking;
    const stop = new AbortController();
    const options = { passive: true, signal: stop.signal };
    let read: ReadStretch[] = [];
    let timer = 0;
    const store = (): void => {
      const stretches = read;
      read = [];
      if (stretches.length > 0) storeStretches(stretches).catch(logFailure);
    };
    const rest = (): void => {
      const end = offsetAtLine(root, windowLength()) ?? text.length;
      const stretch = tracking.rest({ at: performance.now(), start: offsetAtLine(root) ?? 0, end });
      const judged = stretch && judgeStretch(stretch, readingSpeed(lang));
      if (judged?.type === 'read') read.push(judged);
      if (read.length >= STORED_AT_ONCE) store();
    };
    const restSoon = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(rest, REST_MS);
    };
    const disturb = (): void => tracking.disturb();
    restSoon();
    window.addEventListener('scroll', restSoon, options);
    for (const type of ['resize', 'blur', 'pagehide'] as const)
      window.addEventListener(type, disturb, options);
    for (const type of ['visibilitychange', 'selectionchange'] as const)
      document.addEventListener(type, disturb, options);
    window.addEventListener('pagehide', store, options);
    document.addEventListener('visibilitychange', store, options);
    return () => {
      stop.abort();
      window.clearTimeout(timer);
      tracker.current = null;
      store();
    };
  }, [root, lang, learnsSpeed]);
}

async function storeStretches(stretches: readonly ReadStretch[]): Promise<void> {
  const log = await addToReadingLog(
    stretches.map(({ script, units, seconds }) => ({ script, units, seconds })),
  );
  await saveSettings({ learned: reliableSpeeds(log) });
}
