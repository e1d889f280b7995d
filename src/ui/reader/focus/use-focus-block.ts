import { useEffect } from 'react';
import { blocksOf } from '../blocks-of';
import { followScrolling } from '../follow-scrolling';
import { extentOf } from '../reading-axis';
import { eyeLevel } from './eye-level';

/** Marks the block at eye level with `data-focus="on"` and the others with `off`, for the style sheet; follows the scrolling. */
export function useFocusBlock(root: HTMLElement, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const stop = new AbortController();
    let current: Element | null = null;
    const blocks = blocksOf(root);
    const look = (): void => {
      const next = blockAt(blocks, eyeLevel());
      if (next === current) return;
      current?.setAttribute('data-focus', 'off');
      next?.setAttribute('data-focus', 'on');
      current = next;
    };
    for (const block of blocks) block.setAttribute('data-focus', 'off');
    followScrolling(look, stop.signal);
    return () => {
      stop.abort();
      for (const block of blocks) block.removeAttribute('data-focus');
    };
  }, [root, isOn]);
}

/** The block at a line of the window; between two of them the one before, and at either end the first or the last. */
function blockAt(blocks: readonly Element[], line: number): Element | null {
  const seen = blocks.filter((block) => block.checkVisibility());
  const at = seen.findLastIndex((block) => extentOf(block.getBoundingClientRect()).start <= line);
  return seen[Math.max(0, at)] ?? null;
}
