import './vertical.css';
import { useEffect, useLayoutEffect } from 'react';
import { isWriting } from '@/ui/hooks/use-shortcut';
import { scrollAlong, scrolledBy, windowLength } from '../reading-axis';

/** How much of a window a page key goes on: what was read last stays in view. */
const PAGE = 0.85;

/** How far a wheel's line goes, in CSS pixels, where it counts in lines. */
const LINE_PX = 40;

/** Sets the lines of the window from top to bottom while `isOn`; the wheel and the page keys then go along the text. */
export function useVerticalLines(isOn: boolean): void {
  useLayoutEffect(() => {
    if (!isOn) return;
    document.documentElement.dataset.writing = 'vertical';
    return () => {
      delete document.documentElement.dataset.writing;
    };
  }, [isOn]);
  useEffect(() => {
    if (!isOn) return;
    const stop = new AbortController();
    const options = { passive: false, signal: stop.signal } as const;
    window.addEventListener('wheel', turnWheel, options);
    window.addEventListener('keydown', turnPage, options);
    return () => stop.abort();
  }, [isOn]);
}

function turnWheel(event: WheelEvent): void {
  const isSideways = Math.abs(event.deltaX) >= Math.abs(event.deltaY);
  const target = event.target instanceof Element ? event.target : null;
  if (isSideways || event.ctrlKey || target?.closest('main') == null) return;
  event.preventDefault();
  const by = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY;
  scrollAlong(scrolledBy() + by, 'instant');
}

function turnPage(event: KeyboardEvent): void {
  if (event.defaultPrevented || isWriting(event.target)) return;
  const isOnControl = event.target instanceof Element && event.target.closest('button, a, summary, input');
  const direction = { ' ': event.shiftKey ? -1 : 1, PageDown: 1, PageUp: -1 }[event.key];
  if (direction === undefined || (event.key === ' ' && isOnControl)) return;
  event.preventDefault();
  scrollAlong(scrolledBy() + direction * PAGE * windowLength(), 'instant');
}
