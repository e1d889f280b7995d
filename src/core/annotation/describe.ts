import { type AnchorIndex, indexRoot } from '@/core/annotation/anchor-index';
import { prefixOf, splitsPair, suffixOf } from '@/core/annotation/context';
import { describePicture } from '@/core/annotation/describe-picture';
import { occurrences } from '@/core/annotation/occurrences';
import { readableText } from '@/core/annotation/readable-text';
import { sketchSurroundings } from '@/core/annotation/surroundings';
import { rangeToSpan, type TextMap } from '@/core/annotation/text-range';
import type { PlaceSelector, Selectors, TextQuoteSelector } from '@/core/annotation/types';
import { foldText } from '@/core/text/normalize';
import type { TextSpan } from '@/core/text/types';

/** White space and characters that take no room: a passage neither begins nor ends with one. */
const INVISIBLE = /[\s\u00ad\u200b\u2060]/;

/** Anything but white space, punctuation and invisible characters. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{S}]/u;

/** Equal passages are counted so far; more of them cannot be told apart anyway. */
const MOST_COPIES = 20;

/**
 * What `anchorHighlight` needs to find `range` again in `root`: the passage and the text around it as they
 * read (`readableText`: the indentation of a page's source would fill the context otherwise), and its
 * place. A range without words around one picture describes that. Null where there is nothing but white space and
 * punctuation, or all of it lies outside `root`.
 */
export function describeRange(
  range: Range,
  root: Node,
  index: AnchorIndex = indexRoot(root),
): Selectors | null {
  const { map } = index;
  const position = passageSpan(range, root, map);
  if (!position || !SAYS_SOMETHING.test(map.text.slice(position.start, position.end))) {
    return describePicture(range, root, index);
  }
  const quote = {
    exact: readableText(position, map),
    prefix: prefixOf(position.start, map),
    suffix: suffixOf(position.end, map),
  };
  return { quote, position, place: placeOf(position, quote, index) };
}

/** What `range` covers of the text of `root`, without invisible characters at its ends; null if that is nothing. */
export function passageSpan(range: Range, root: Node, map: TextMap): TextSpan | null {
  const span = rangeToSpan(range, root, map);
  return span && trim(map.text, span);
}

function placeOf(
  position: TextSpan,
  quote: TextQuoteSelector,
  { folded, blocksAt }: AnchorIndex,
): PlaceSelector {
  const { prefix, exact, suffix } = quote;
  const words = foldText(exact).key;
  const pattern = foldText(prefix).key + words + foldText(suffix).key;
  const start = folded.toKey(position.start);
  return {
    relative: start / Math.max(1, folded.key.length),
    blocks: blocksAt(position.start),
    copies: Math.max(1, occurrences(folded.key, pattern, MOST_COPIES).length),
    repeats: Math.max(1, occurrences(folded.key, words, MOST_COPIES).length),
    around: sketchSurroundings(folded.key, { start, end: folded.toKey(position.end) }),
  };
}

/** `span` without invisible characters at its ends and with whole surrogate pairs; null if nothing is left. */
function trim(text: string, span: TextSpan): TextSpan | null {
  let { start, end } = span;
  while (start < end && INVISIBLE.test(text.charAt(start))) start += 1;
  while (end > start && INVISIBLE.test(text.charAt(end - 1))) end -= 1;
  if (start === end) return null;
  return { start: splitsPair(text, start) ? start - 1 : start, end: splitsPair(text, end) ? end + 1 : end };
}
