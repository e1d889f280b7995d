import { useEffect, useState } from 'react';
import type { OutlineItem } from '@/core/article/outline';

/** A heading above this part of the window's height is one that is being read under. */
const EYE_LEVEL = 0.25;

/** Which heading the person is reading under, as its index; -1 above the first. Follows the scrolling. */
export function useCurrentSection(outline: readonly OutlineItem[]): number {
  const [current, setCurrent] = useState(() => sectionAt(outline));
  useEffect(() => {
    const stop = new AbortController();
    let waiting = 0;
    const look = (): void => {
      waiting = 0;
      setCurrent(sectionAt(outline));
    };
    const ask = (): void => {
      waiting ||= requestAnimationFrame(look);
    };
    window.addEventListener('scroll', ask, { passive: true, signal: stop.signal });
    window.addEventListener('resize', ask, { signal: stop.signal });
    look();
    return () => {
      stop.abort();
      cancelAnimationFrame(waiting);
    };
  }, [outline]);
  return current;
}

function sectionAt(outline: readonly OutlineItem[]): number {
  const { scrollHeight, clientHeight } = document.documentElement;
  const isAtEnd = window.scrollY > 0 && window.scrollY + clientHeight >= scrollHeight - 1;
  if (isAtEnd) return outline.findLastIndex(({ heading }) => topOf(heading) < clientHeight);
  return outline.findLastIndex(({ heading }) => topOf(heading) <= window.innerHeight * EYE_LEVEL);
}

function topOf(heading: Element): number {
  return heading.getBoundingClientRect().top;
}
