import type { TextQuoteSelector } from '@/core/annotation/types';
import { foldText } from '@/core/text/normalize';

/** Imported highlights can bring whole paragraphs as their surroundings; these many units say enough. */
const MOST_CONTEXT = 128;

/** A quote as it is compared with folded texts. */
export function foldQuote({ exact, prefix, suffix }: TextQuoteSelector): TextQuoteSelector {
  return {
    exact: foldText(exact).key,
    prefix: foldText(prefix).key.slice(-MOST_CONTEXT),
    suffix: foldText(suffix).key.slice(0, MOST_CONTEXT),
  };
}
