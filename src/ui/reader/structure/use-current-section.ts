import { useEffect, useState } from 'react';
import type { OutlineItem } from '@/core/article/outline';
import { followScrolling } from '../follow-scrolling';
import { extentOf, hasVerticalLines, scrolledBy, windowLength } from '../reading-axis';

/** A heading before this part of the window is one that is being read under. */
const EYE_LEVEL = 0.25;

/** Which heading the person is reading under, as its index; -1 above the first. Follows the scrolling. */
export function useCurrentSection(outline: readonly OutlineItem[]): number {
  const [current, setCurrent] = useState(() => sectionAt(outline));
  useEffect(() => {
    const stop = new AbortController();
    followScrolling(() => setCurrent(sectionAt(outline)), stop.signal);
    return () => stop.abort();
  }, [outline]);
  return current;
}

function sectionAt(outline: readonly OutlineItem[]): number {
  const { scrollHeight, scrollWidth } = document.documentElement;
  const length = windowLength();
  const all = hasVerticalLines() ? scrollWidth : scrollHeight;
  const isAtEnd = scrolledBy() > 0 && scrolledBy() + length >= all - 1;
  const level = isAtEnd ? length : length * EYE_LEVEL;
  return outline.findLastIndex(({ heading }) => extentOf(heading.getBoundingClientRect()).start <= level);
}
