import { type RefObject, useEffect } from 'react';

/**
 * Lets Tab reach a floating toolbar from the text: it stands at the end of the page, where the order
 * of focus would come last. Once inside, Tab goes on as everywhere.
 */
export function useFocusByTab(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const stop = new AbortController();
    const enter = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab' || event.shiftKey || !isInText(document.activeElement)) return;
      const first = ref.current?.querySelector<HTMLElement>('button');
      if (!first) return;
      event.preventDefault();
      first.focus();
    };
    document.addEventListener('keydown', enter, { signal: stop.signal });
    return () => stop.abort();
  }, [ref]);
}

/** Nothing has the focus, or something of the article has. */
function isInText(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.closest('main') !== null;
}
