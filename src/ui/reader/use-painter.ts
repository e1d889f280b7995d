import { useEffect, useRef } from 'react';
import type { HighlightId } from '@/core/annotation/types';
import { pictureFramer } from '@/ui/highlighting/frame-pictures';
import {
  createHighlightPainter,
  type HighlightPainter,
  type PaintedPassage,
} from '@/ui/highlighting/painter';

/** Paints the passages as long as the reader is on screen. */
export function usePainter(passages: readonly PaintedPassage[], activeId: HighlightId | null): void {
  const painter = useRef<HighlightPainter | null>(null);
  const framePictures = useRef<ReturnType<typeof pictureFramer> | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    painter.current = createHighlightPainter({ registry: CSS.highlights, signal: stop.signal });
    framePictures.current = pictureFramer(document, stop.signal);
    return () => stop.abort();
  }, []);
  useEffect(() => {
    painter.current?.paint(passages);
    framePictures.current?.(passages);
  }, [passages]);
  useEffect(() => painter.current?.activate(activeId), [activeId]);
}
