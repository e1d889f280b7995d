import { useEffect, useState } from 'react';

/** Above this the bar always shows, in CSS pixels from the top of the page. */
const TOP = 80;
/** A scroll must go this far in one direction to count: a trembling finger is no wish, in CSS pixels. */
const INTENT = 12;

/** True while the person scrolls down the page, false as soon as they come back up. */
export function useScrolledAway(): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    let turn = window.scrollY;
    const follow = (): void => {
      const { scrollY } = window;
      if (scrollY < TOP) setAway(false);
      else if (Math.abs(scrollY - turn) < INTENT) return;
      else setAway(scrollY > turn);
      turn = scrollY;
    };
    window.addEventListener('scroll', follow, { signal: stop.signal, passive: true });
    return () => stop.abort();
  }, []);
  return away;
}
