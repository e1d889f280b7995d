import { type LazyGrams, lazyGrams } from '@/core/annotation/gram-index';
import { BLOCKS, mapTextInSteps, nodeIndexAt, type TextMap } from '@/core/annotation/text-range';
import { runSteps } from '@/core/steps';
import { type FoldedText, foldTextInSteps } from '@/core/text/normalize';

/** The text of a root made ready to describe and to anchor many highlights. Stale once the DOM changes. */
export interface AnchorIndex extends LazyGrams {
  readonly map: TextMap;
  readonly folded: FoldedText;
  /** The names of the block elements around the unit at `offset` of the text, innermost first. */
  readonly blocksAt: (offset: number) => readonly string[];
}

/** So many of the elements around a passage are remembered. */
const MOST_BLOCKS = 3;

/** Walks and folds the text of `root` once. */
export function indexRoot(root: Node): AnchorIndex {
  return runSteps(indexRootInSteps(root));
}

/** As `indexRoot`; yields now and then, for callers that must not freeze. The DOM must not change meanwhile. */
export function* indexRootInSteps(root: Node): Generator<void, AnchorIndex> {
  const map = yield* mapTextInSteps(root);
  const folded = yield* foldTextInSteps(map.text);
  const known = new Map<Element, readonly string[]>();
  return {
    map,
    folded,
    ...lazyGrams(folded.key),
    blocksAt: (offset) => {
      const parent = map.nodes[nodeIndexAt(map, offset)]?.parentElement;
      if (!parent) return [];
      const names = known.get(parent) ?? blocksAround(parent, root);
      known.set(parent, names);
      return names;
    },
  };
}

function blocksAround(from: Element, root: Node): string[] {
  const names: string[] = [];
  let element: Element | null = from;
  while (element && names.length < MOST_BLOCKS) {
    if (BLOCKS.has(element.localName)) names.push(element.localName);
    element = element === root ? null : element.parentElement;
  }
  return names;
}
