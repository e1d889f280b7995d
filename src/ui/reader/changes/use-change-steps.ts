import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** Goes from change to change: scrolls to it and marks it with `aria-current`. Opens at the first one; `changes` says when the text is new. */
export function useChangeSteps(
  text: RefObject<HTMLElement | null>,
  changes: unknown,
): (step: 1 | -1) => void {
  const at = useRef(-1);
  const step = useCallback(
    (by: 1 | -1): void => {
      const all = [...(text.current?.querySelectorAll('ins, del') ?? [])];
      if (all.length === 0) return;
      all[at.current]?.removeAttribute('aria-current');
      at.current = (Math.max(at.current + by, -1) + all.length) % all.length;
      const next = all[at.current];
      next?.setAttribute('aria-current', 'true');
      next?.scrollIntoView({ block: 'center' });
    },
    [text],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` is what is on the page.
  useEffect(() => {
    at.current = -1;
    step(1);
  }, [changes, step]);
  return step;
}
