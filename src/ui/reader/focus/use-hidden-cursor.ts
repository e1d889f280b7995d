import { useEffect } from 'react';

/** The pointer has rested by then, in milliseconds. */
const REST_MS = 2500;

/** Hides the pointer over the article while it rests; any movement brings it back. */
export function useHiddenCursor(root: HTMLElement): void {
  useEffect(() => {
    const stop = new AbortController();
    let timer = 0;
    const show = (): void => {
      root.removeAttribute('data-cursor');
      clearTimeout(timer);
      timer = window.setTimeout(() => root.setAttribute('data-cursor', 'hidden'), REST_MS);
    };
    window.addEventListener('mousemove', show, { passive: true, signal: stop.signal });
    show();
    return () => {
      stop.abort();
      clearTimeout(timer);
      root.removeAttribute('data-cursor');
    };
  }, [root]);
}
