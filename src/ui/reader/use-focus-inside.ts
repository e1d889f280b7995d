import { type RefObject, useLayoutEffect } from 'react';

/** Takes the focus into a panel when it opens and, if it is still inside, back to where it was when it closes. */
export function useFocusInside(
  panel: RefObject<HTMLElement | null>,
  first: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const element = panel.current;
    const before = document.activeElement;
    first.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && element?.contains(document.activeElement)) {
        before.focus({ preventScroll: true });
      }
    };
  }, [panel, first]);
}
