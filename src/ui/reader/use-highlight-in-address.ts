import { useEffect, useRef } from 'react';
import type { HighlightId } from '@/core/annotation/types';
import { highlightInHash } from '@/platform/tabs/open-reader';
import type { PaintedPassage } from '@/ui/highlighting/painter';

/** Goes to the highlight that the address asks for, once its passage is found, and again when the address changes. */
export function useHighlightInAddress(
  passages: readonly PaintedPassage[],
  goTo: (id: HighlightId) => void,
): void {
  const latest = useRef({ passages, goTo });
  latest.current = { passages, goTo };
  const asked = useRef(highlightInHash(location.hash));
  const go = useRef(() => {
    const { passages, goTo } = latest.current;
    const id = asked.current;
    if (!id || !passages.some((passage) => passage.id === id)) return;
    asked.current = null;
    goTo(id);
  }).current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each passage that is found may be the one.
  useEffect(go, [passages]);
  useEffect(() => {
    const stop = new AbortController();
    const change = (): void => {
      asked.current = highlightInHash(location.hash);
      go();
    };
    window.addEventListener('hashchange', change, { signal: stop.signal });
    return () => stop.abort();
  }, [go]);
}
