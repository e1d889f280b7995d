import { anchorHighlight } from '@/core/annotation/anchor';
import { type AnchorIndex, indexRoot } from '@/core/annotation/anchor-index';
import { describeRange } from '@/core/annotation/describe';
import type { Selectors } from '@/core/annotation/types';

/** The product's own anchoring, in the form that `../shared/anchoring-bench` takes. */
export const name = 'lede';

/** Made once a page and handed to each `describe` and `anchor`. */
export function index(root: Element): AnchorIndex {
  return indexRoot(root);
}

export function describe(range: Range, root: Element, made?: AnchorIndex): Selectors | null {
  return describeRange(range, root, made);
}

export function anchor(selectors: Selectors, root: Element, made?: AnchorIndex): Range | null {
  return anchorHighlight(root, selectors, made)?.range ?? null;
}
