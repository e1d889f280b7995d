import type { Block } from '@/core/annotation/matching-blocks';

/** Windows of the text that are looked at closely. */
const MOST_WINDOWS = 12;
/** A window is at least so long, in units. */
const SHORTEST = 128;
/** Units of a block that any place of a text may share by chance. */
const CHANCE = 3;

/**
 * The blocks that stand where many of them are, which is where the pattern may be: in a long text most of the
 * short ones are chance, and joining costs the square of their number. Keeps the order.
 */
export function denseBlocks(blocks: readonly Block[], patternLength: number): readonly Block[] {
  const size = Math.max(SHORTEST, patternLength >> 1);
  const votes = new Map<number, number>();
  const vote = (window: number, units: number) => votes.set(window, (votes.get(window) ?? 0) + units);
  for (const { inText, length } of blocks) {
    const window = Math.floor(inText / size);
    for (const near of [window - 1, window]) vote(near, Math.max(0, length - CHANCE));
  }
  if (votes.size <= MOST_WINDOWS) return blocks;
  const best = [...votes].sort((one, other) => other[1] - one[1]).slice(0, MOST_WINDOWS);
  // A window holds the votes of two stretches; what stands right before and after may belong to the pattern too.
  const kept = new Set(best.flatMap(([window]) => [window - 1, window, window + 1, window + 2]));
  return blocks.filter(({ inText }) => kept.has(Math.floor(inText / size)));
}
