import type { AnchorIndex } from '@/core/annotation/anchor-index';
import { lazyGrams } from '@/core/annotation/gram-index';
import type { HanVariants, TextQuoteSelector } from '@/core/annotation/types';

/**
 * `index` as if its page were written with the simplified forms; every place in it stays what it was. The same index
 * where that changes nothing.
 */
export function simplifyIndex(index: AnchorIndex, variants: HanVariants): AnchorIndex {
  const key = simplify(index.folded.key, variants);
  if (key === index.folded.key) return index;
  return { ...index, folded: { ...index.folded, key }, ...lazyGrams(key) };
}

/** `quote` with the simplified forms; the same quote where that changes nothing. */
export function simplifyQuote(quote: TextQuoteSelector, variants: HanVariants): TextQuoteSelector {
  const { exact, prefix, suffix } = quote;
  const simplified = {
    exact: simplify(exact, variants),
    prefix: simplify(prefix, variants),
    suffix: simplify(suffix, variants),
  };
  const isSame = simplified.exact === exact && simplified.prefix === prefix && simplified.suffix === suffix;
  return isSame ? quote : simplified;
}

function simplify(text: string, variants: HanVariants): string {
  const simplified = new Map<string, string>();
  for (let at = 0; at < variants.length; at += 2)
    simplified.set(variants.charAt(at), variants.charAt(at + 1));
  return text.replace(/[\u3400-\u9fff]/g, (character) => simplified.get(character) ?? character);
}
