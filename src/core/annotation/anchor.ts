import { type AnchorIndex, indexRoot } from '@/core/annotation/anchor-index';
import { findPicture } from '@/core/annotation/find-picture';
import { foldQuote } from '@/core/annotation/fold-quote';
import { matchQuote, type PlaceHints, type QuoteMatch } from '@/core/annotation/match-quote';
import { surroundingsFound } from '@/core/annotation/surroundings';
import { spanToRange } from '@/core/annotation/text-range';
import type {
  Anchored,
  PictureSelector,
  PlaceSelector,
  TextPositionSelector,
  TextQuoteSelector,
} from '@/core/annotation/types';

/** What a highlight is found by; a surface on which it was never seen has no position. */
export interface AnchorSelectors {
  readonly quote: TextQuoteSelector;
  readonly position?: TextPositionSelector | undefined;
  readonly place?: PlaceSelector | undefined;
  readonly picture?: PictureSelector | undefined;
}

/**
 * Finds a highlight again in `root`: at its old position if nothing in it or around it has
 * changed, else by its quote. Null where no place is certain enough. Never throws, never changes
 * the DOM, and answers the same for the same text.
 */
export function anchorHighlight(
  root: Node,
  selectors: AnchorSelectors,
  index: AnchorIndex = indexRoot(root),
): Anchored | null {
  const { map, folded, grams } = index;
  const { picture, place } = selectors;
  if (picture) return findPicture(root, picture, place?.relative ?? 0, index);
  const quote = foldQuote(selectors.quote);
  const hints = placeHints(selectors, index);
  const match = atPosition(folded.key, quote, hints.start) ?? matchQuote(folded.key, quote, grams, hints);
  const span = match && folded.toSource(match);
  const range = span && spanToRange(span, root, map);
  return match && range ? { range, exact: match.exact } : null;
}

function placeHints({ position, place }: AnchorSelectors, index: AnchorIndex): PlaceHints {
  const { folded, blocksAt } = index;
  const old = position ? folded.toKey(position.start) : 0;
  return {
    start: place ? Math.round(place.relative * folded.key.length) : old,
    kinship: (at) =>
      place ? kinship(place.blocks, blocksAt(folded.toSource({ start: at, end: at + 1 }).start)) : 1,
    copies: place?.copies ?? 1,
    repeats: place?.repeats ?? null,
    around: (span) => surroundingsFound(folded.key, span, place?.around ?? []),
  };
}

/** How many of the names are the same, from the innermost on, as a share. */
function kinship(wanted: readonly string[], blocks: readonly string[]): number {
  if (wanted.length === 0) return 1;
  const differs = wanted.findIndex((name, i) => name !== blocks[i]);
  return differs < 0 ? 1 : differs / wanted.length;
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
