import type { HanVariants, TextQuoteSelector } from '@/core/annotation/types';
import { hanPairs, simplifyUnit } from '@/core/text/simplify';

/**
 * The pairs of 繁 and 简 that matter to some quotes: with them a page that is written the other way can be compared,
 * without the table of all characters, which is too heavy for a page's script. Empty where there is no Han character
 * that is written in two ways.
 */
export function chooseVariants(quotes: readonly TextQuoteSelector[]): HanVariants {
  const wanted = new Set<string>();
  for (const { exact, prefix, suffix } of quotes) {
    for (const [character] of `${prefix}${exact}${suffix}`.matchAll(/[\u3400-\u9fff]/g)) {
      wanted.add(String.fromCharCode(simplifyUnit(character.charCodeAt(0))));
    }
  }
  if (wanted.size === 0) return '';
  let variants = '';
  for (const [traditional, simplified] of hanPairs()) {
    if (wanted.has(simplified)) variants += traditional + simplified;
  }
  return variants;
}
