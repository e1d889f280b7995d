import { type RefObject, useLayoutEffect } from 'react';
import { placeToolbar } from '@/ui/highlighting/place-toolbar';

/** The height of the bar at the top of the reader, which a toolbar must not lie under, in CSS pixels. */
const BAR = 52;

/**
 * Keeps an element at a range while the page scrolls or the window changes; hidden while the range is
 * out of view. The place is written to the element itself, so that scrolling renders nothing.
 */
export function usePlace(ref: RefObject<HTMLElement | null>, range: Range): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const stop = new AbortController();
    const options = { signal: stop.signal, passive: true };
    let frame = 0;
    const place = (): void => putAt(element, range);
    const placeSoon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    place();
    const sizes = new ResizeObserver(placeSoon);
    sizes.observe(element);
    // The list of highlights moves the text aside without a scroll.
    const text = range.startContainer.parentElement?.closest('main');
    if (text) sizes.observe(text);
    window.addEventListener('scroll', placeSoon, options);
    window.addEventListener('resize', placeSoon, options);
    return () => {
      stop.abort();
      sizes.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [ref, range]);
}

function putAt(element: HTMLElement, range: Range): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const view = { left: 0, top: BAR, right: clientWidth, bottom: clientHeight };
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  const touch = window.matchMedia('(pointer: coarse)').matches;
  const place = placeToolbar([...range.getClientRects()], size, view, touch);
  // Out of view it keeps its focus: something that is being written in must not go away by scrolling.
  element.style.opacity = place || element.matches(':focus-within') ? '' : '0';
  element.style.pointerEvents = place ? '' : 'none';
  if (place) element.style.translate = `${Math.round(place.left)}px ${Math.round(place.top)}px`;
}
