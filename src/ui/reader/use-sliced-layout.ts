import { useLayoutEffect } from 'react';
import { blocksOf } from './blocks-of';

/** From this many blocks on, some fifty screens, laying all of them out at one go is felt. */
const MANY = 200;

/** Blocks of one slice: some five milliseconds of work on a slow machine. */
const SLICE = 10;

/** What is near the window is painted, and the next step of a slider has come, before the rest begins; in milliseconds. */
const FIRST_MS = 400;

/**
 * Lays a very long article out in slices, when it is new and when its type has changed (`type` changes then): first what is near
 * the window, the rest when the browser has nothing else to do. Until its turn comes a block has `data-later`, for which the style sheet keeps it from
 * being laid out while it is out of sight.
 */
export function useSlicedLayout(root: HTMLElement | null, type: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `type` is what has changed the lines.
  useLayoutEffect(() => {
    const blocks = root ? blocksOf(root) : [];
    if (blocks.length < MANY) return;
    for (const block of blocks) block.setAttribute('data-later', '');
    const release = (slice: readonly Element[]): void => {
      for (const block of slice) block.removeAttribute('data-later');
    };
    let at = 0;
    let idle = 0;
    const next = (): void => {
      release(blocks.slice(at, at + SLICE));
      at += SLICE;
      if (at < blocks.length) idle = window.requestIdleCallback(next);
    };
    const timer = window.setTimeout(next, FIRST_MS);
    return () => {
      window.clearTimeout(timer);
      window.cancelIdleCallback(idle);
      release(blocks);
    };
  }, [root, type]);
}
