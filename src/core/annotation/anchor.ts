import { matchQuote, type QuoteMatch } from '@/core/annotation/match-quote';
import { mapText, spanToRange, type TextMap } from '@/core/annotation/text-range';
import type { Anchored, TextPositionSelector, TextQuoteSelector } from '@/core/annotation/types';
import { type FoldedText, foldText } from '@/core/text/normalize';

/** What a highlight is found by; a surface on which it was never seen has no position. */
export interface AnchorSelectors {
  readonly quote: TextQuoteSelector;
  readonly position?: TextPositionSelector | undefined;
}

/** The text of a root made ready for many highlights. Stale once the DOM changes. */
export interface AnchorIndex {
  readonly map: TextMap;
  readonly folded: FoldedText;
}

/** Walks and folds the text of `root` once; hand the result to each `anchorHighlight` of that root. */
export function indexRoot(root: Node): AnchorIndex {
  const map = mapText(root);
  return { map, folded: foldText(map.text) };
}

/**
 * Finds a highlight again in `root`: at its old position if nothing in it or around it has
 * changed, else by its quote. Null where no place is certain enough. Never throws, never changes
 * the DOM, and answers the same for the same text.
 */
export function anchorHighlight(
  root: Node,
  { quote, position }: AnchorSelectors,
  index: AnchorIndex = indexRoot(root),
): Anchored | null {
  const { map, folded } = index;
  const key = foldQuote(quote);
  const hint = position && folded.toKey(position.start);
  const match =
    (hint !== undefined && atPosition(folded.key, key, hint)) || matchQuote(folded.key, key, hint);
  const span = match && folded.toSource(match);
  const range = span && spanToRange(span, root, map);
  return match && range ? { range, exact: match.exact } : null;
}

/** Imported highlights can bring whole paragraphs; comparing surroundings costs the square of their length. */
const MOST_CONTEXT = 128;

function foldQuote({ exact, prefix, suffix }: TextQuoteSelector): TextQuoteSelector {
  return {
    exact: foldText(exact).key,
    prefix: foldText(prefix).key.slice(-MOST_CONTEXT),
    suffix: foldText(suffix).key.slice(0, MOST_CONTEXT),
  };
}

/** The quote where it was, with nothing around it changed: the usual case, and cheap to see. */
function atPosition(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  start: number,
): QuoteMatch | null {
  const end = start + exact.length;
  const unchanged =
    exact !== '' &&
    text.startsWith(exact, start) &&
    text.endsWith(prefix, start) &&
    text.startsWith(suffix, end);
  return unchanged ? { start, end, exact: true } : null;
}
