import { useEffect, useRef } from 'react';
import type { HighlightId } from '@/core/annotation/types';
import {
  createHighlightPainter,
  type HighlightPainter,
  type PaintedPassage,
} from '@/ui/highlighting/painter';

/** Paints the passages as long as the reader is on screen. */
export function usePainter(passages: readonly PaintedPassage[], activeId: HighlightId | null): void {
  const painter = useRef<HighlightPainter | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    painter.current = createHighlightPainter({ registry: CSS.highlights, signal: stop.signal });
    return () => stop.abort();
  }, []);
  useEffect(() => painter.current?.paint(passages), [passages]);
  useEffect(() => painter.current?.activate(activeId), [activeId]);
}
