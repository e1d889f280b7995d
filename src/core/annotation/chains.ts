import type { Information } from '@/core/annotation/information';
import { lowerBound } from '@/core/annotation/lower-bound';
import type { Block } from '@/core/annotation/matching-blocks';

/** Blocks that follow one another in the pattern and in the text, and what they say together. */
export interface Chain {
  readonly blocks: readonly Block[];
  readonly score: number;
}

export interface ChainOptions {
  readonly information: Information;
  /** What a block at a place of the text counts, 0 to 1. */
  readonly weight: (inText: number) => number;
  /** Offsets of the pattern at which overlapping blocks are best cut: the edges of the quote. */
  readonly edges: readonly number[];
  readonly limit: number;
}

/** A block is joined to one of the last so many that end before it. */
const LOOK_BACK = 150;
/** Blocks may overlap by chance, by no more than this many units. */
const MOST_OVERLAP = 32;
/** Text that was put in between two blocks may be this long, in units. */
const LONGEST_GAP = 3000;

/** The best chains of `blocks` (in the order of the text), no block in two of them, best first. */
export function bestChains(blocks: readonly Block[], options: ChainOptions): Chain[] {
  const { scores, previous } = joinAll(blocks, options);
  const scoreOf = (k: number) => scores[k] ?? 0;
  const ends = Array.from(blocks.keys()).sort((one, other) => scoreOf(other) - scoreOf(one));
  const used = new Uint8Array(blocks.length);
  const chains: Chain[] = [];
  for (const end of ends) {
    if (chains.length >= options.limit) break;
    if (used[end]) continue;
    const chain: Block[] = [];
    for (let k = end; k >= 0 && !used[k]; k = previous[k] ?? -1) {
      used[k] = 1;
      const block = blocks[k];
      if (block) chain.push(block);
    }
    chains.push({ blocks: cutOverlaps(chain.reverse(), options.edges), score: scoreOf(end) });
  }
  return chains;
}

/** For each block the best score of a chain that ends there, and the block before it in that chain. */
function joinAll(blocks: readonly Block[], { information, weight }: ChainOptions) {
  const scores = new Float64Array(blocks.length);
  const previous = new Int32Array(blocks.length).fill(-1);
  const textEnd = (k: number) => (blocks[k]?.inText ?? 0) + (blocks[k]?.length ?? 0);
  const byEnd = Array.from(blocks.keys()).sort((one, other) => textEnd(one) - textEnd(other));
  for (const [k, block] of blocks.entries()) {
    const own = information(block.inPattern, block.inPattern + block.length) * weight(block.inText);
    scores[k] = own;
    let at = lowerBound(byEnd.length, (i) => textEnd(byEnd[i] ?? 0) <= block.inText + MOST_OVERLAP) - 1;
    for (let looks = 0; looks < LOOK_BACK && at >= 0; looks += 1, at -= 1) {
      const j = byEnd[at] ?? 0;
      const before = blocks[j];
      const cost = before && j < k ? costOfJoining(before, block, information) : null;
      if (cost === null || own - cost + (scores[j] ?? 0) <= (scores[k] ?? 0)) continue;
      scores[k] = own - cost + (scores[j] ?? 0);
      previous[k] = j;
    }
  }
  return { scores, previous };
}

/** What is lost where `block` follows `before`: what overlaps, and a little for text put in or left out. */
function costOfJoining(before: Block, block: Block, information: Information): number | null {
  const inPattern = block.inPattern - before.inPattern - before.length;
  const inText = block.inText - before.inText - before.length;
  const overlap = Math.max(0, -inPattern, -inText);
  if (overlap >= block.length || overlap >= before.length || inText > LONGEST_GAP) return null;
  const shift = Math.abs(inText - inPattern);
  const lost = overlap === 0 ? 0 : information(block.inPattern, block.inPattern + overlap);
  return lost + (shift === 0 ? 0 : Math.log2(1 + shift) / 2);
}

function cutOverlaps(blocks: readonly Block[], edges: readonly number[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    const edge = last && edges.find((at) => at >= block.inPattern && at > last.inPattern && at < endOf(last));
    if (last && edge !== undefined) result[result.length - 1] = { ...last, length: edge - last.inPattern };
    const before = result.at(-1);
    const cut = before
      ? Math.max(0, endOf(before) - block.inPattern, before.inText + before.length - block.inText)
      : 0;
    if (cut >= block.length) continue;
    result.push({
      inPattern: block.inPattern + cut,
      inText: block.inText + cut,
      length: block.length - cut,
    });
  }
  return result;
}

function endOf({ inPattern, length }: Block): number {
  return inPattern + length;
}
