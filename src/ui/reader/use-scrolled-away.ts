import { useEffect, useState } from 'react';
import { scrolledBy } from './reading-axis';

/** Above this the bar always shows, in CSS pixels from the top of the page. */
const TOP = 80;
/** A scroll must go this far in one direction to count: a trembling finger is no wish, in CSS pixels. */
const INTENT = 12;

/** True while the person scrolls down the page, false as soon as they come back up. */
export function useScrolledAway(): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    let turn = scrolledBy();
    const follow = (): void => {
      const scrolled = scrolledBy();
      if (scrolled < TOP) setAway(false);
      else if (Math.abs(scrolled - turn) < INTENT) return;
      else setAway(scrolled > turn);
      turn = scrolled;
    };
    window.addEventListener('scroll', follow, { signal: stop.signal, passive: true });
    return () => stop.abort();
  }, []);
  return away;
}
