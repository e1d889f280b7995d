import { type GramIndex, gramLength } from '@/core/annotation/gram-index';

/** A stretch that stands in a pattern and in a text alike, as far as it goes. */
export interface Block {
  /** Where it begins in the pattern and in the text. */
  readonly inPattern: number;
  readonly inText: number;
  readonly length: number;
}

/** A gram that occurs more often than this says little about the place. */
const MOST_PLACES = 16;

/**
 * The stretches of at least one gram that `pattern` and the text of `index` share, and those that begin at
 * `seeds`, in the order of the text.
 */
export function matchingBlocks(
  pattern: string,
  index: GramIndex,
  seeds: ReadonlyArray<Pick<Block, 'inPattern' | 'inText'>>,
): Block[] {
  const blocks: Block[] = [];
  // How far each diagonal (place in the text less offset in the pattern) is covered, in the pattern.
  const covered = new Map<number, number>();
  const add = (offset: number, place: number) => {
    const diagonal = place - offset;
    const from = covered.get(diagonal) ?? Math.max(0, -diagonal);
    if (offset < from) return;
    const same = (i: number) => pattern.charCodeAt(i) === index.text.charCodeAt(i + diagonal);
    let start = offset;
    while (start > from && same(start - 1)) start -= 1;
    let end = offset;
    while (end < pattern.length && same(end)) end += 1;
    covered.set(diagonal, end);
    blocks.push({ inPattern: start, inText: start + diagonal, length: end - start });
  };
  for (let offset = 0; offset + gramLength(pattern, offset) <= pattern.length; offset += 1) {
    index.places(pattern, offset, MOST_PLACES, (place) => add(offset, place));
  }
  for (const { inPattern, inText } of seeds) add(inPattern, inText);
  return blocks.sort((one, other) => one.inText - other.inText || one.inPattern - other.inPattern);
}
