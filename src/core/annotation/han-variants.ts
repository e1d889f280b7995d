import type { AnchorIndex } from '@/core/annotation/anchor-index';
import { lazyGrams } from '@/core/annotation/gram-index';
import type { HanVariants, TextQuoteSelector } from '@/core/annotation/types';

/** Puts the simplified forms of some characters into a text; its length stays what it is. */
export type Simplify = (text: string) => string;

export function simplifier(variants: HanVariants): Simplify {
  const simplified = new Map<string, string>();
  for (let at = 0; at < variants.length; at += 2)
    simplified.set(variants.charAt(at), variants.charAt(at + 1));
  return (text) => text.replace(/[\u3400-\u9fff]/g, (character) => simplified.get(character) ?? character);
}

/** Units between two pauses of `simplifyIndexInSteps`: about a millisecond. */
const STEP = 16_384;

/**
 * `index` as if its page were written with the simplified forms; every place in it stays what it was. The same index
 * where that changes nothing. Yields now and then, for callers that must not freeze.
 */
export function* simplifyIndexInSteps(index: AnchorIndex, simplify: Simplify): Generator<void, AnchorIndex> {
  const { key: original } = index.folded;
  let key = '';
  for (let at = 0; at < original.length; at += STEP) {
    key += simplify(original.slice(at, at + STEP));
    yield;
  }
  if (key === original) return index;
  return { ...index, folded: { ...index.folded, key }, ...lazyGrams(key) };
}

/** `quote` with the simplified forms; the same quote where that changes nothing. */
export function simplifyQuote(quote: TextQuoteSelector, simplify: Simplify): TextQuoteSelector {
  const { exact, prefix, suffix } = quote;
  const simplified = { exact: simplify(exact), prefix: simplify(prefix), suffix: simplify(suffix) };
  const isSame = simplified.exact === exact && simplified.prefix === prefix && simplified.suffix === suffix;
  return isSame ? quote : simplified;
}
