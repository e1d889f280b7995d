import { useCallback, useEffect, useRef, useState } from 'react';

/** What scrolls by a person's own hand, beside the wheel and a finger. */
const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

interface Following {
  /** The window no longer follows what is spoken: the person has scrolled somewhere else. */
  readonly isAway: boolean;
  /** The same, for what runs outside React. */
  readonly away: { readonly current: boolean };
  /** Follows again. */
  readonly back: () => void;
}

/** Whether the window follows the sentence that is spoken: until the person scrolls, and from when they come back. */
export function useFollowing(): Following {
  const [isAway, setAway] = useState(false);
  const away = useRef(false);
  const set = useCallback((next: boolean) => {
    away.current = next;
    setAway(next);
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    const options = { passive: true, signal: stop.signal };
    const leave = (): void => set(true);
    window.addEventListener('wheel', leave, options);
    window.addEventListener('touchmove', leave, options);
    window.addEventListener(
      'keydown',
      ({ key, target }) => {
        if (SCROLL_KEYS.has(key) && target === document.body) leave();
      },
      options,
    );
    return () => stop.abort();
  }, [set]);
  return { isAway, away, back: useCallback(() => set(false), [set]) };
}
