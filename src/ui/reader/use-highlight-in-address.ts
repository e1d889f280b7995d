import { useEffect, useState } from 'react';
import type { HighlightId } from '@/core/annotation/types';
import { highlightInHash } from '@/platform/tabs/open-reader';
import type { PaintedPassage } from '@/ui/highlighting/painter';

/** Goes to the highlight that the address asks for, once its passage is found, and again when the address changes. */
export function useHighlightInAddress(
  passages: readonly PaintedPassage[],
  goTo: (id: HighlightId) => void,
): void {
  const [asked, setAsked] = useState(() => highlightInHash(location.hash));
  useEffect(() => {
    if (!asked || !passages.some(({ id }) => id === asked)) return;
    setAsked(null);
    goTo(asked);
  }, [asked, passages, goTo]);
  useEffect(() => {
    const stop = new AbortController();
    const change = (): void => setAsked(highlightInHash(location.hash));
    window.addEventListener('hashchange', change, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
