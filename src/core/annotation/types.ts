import type { ArticleId } from '@/core/article/types';

declare const highlightIdBrand: unique symbol;
/** Identifies a highlight: a random UUID. */
export type HighlightId = string & { readonly [highlightIdBrand]: true };

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** Where a highlight was made; an offset on one surface means nothing on the other. */
export type Surface = 'reader' | 'page';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector, in UTF-16 units of the surface's text. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** What tells a passage from others that read alike. Lede's own; never enough to find one. */
export interface PlaceSelector {
  /** Where it begins in the folded text of the surface it was made on, 0 to 1. */
  readonly relative: number;
  /** The names of the block elements around its beginning, innermost first, at most three. */
  readonly blocks: readonly string[];
  /** How many passages there were with the same words and surroundings, itself included. */
  readonly copies: number;
  /** How many times its words stood there, whatever stood around them; older highlights do not say. */
  readonly repeats?: number | undefined;
  /** A sketch of the text further around (`sketchSurroundings`); older highlights have none. */
  readonly around?: readonly number[] | undefined;
}

/** A picture by its absolute address on the web. */
export interface PictureSelector {
  readonly src: string;
}

/** What `describeRange` says about a range and `anchorHighlight` finds again. */
export interface Selectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  readonly place: PlaceSelector;
  /** Where a picture is highlighted; the quote is what it is called. */
  readonly picture?: PictureSelector | undefined;
}

/** A note that another window has replaced without knowing it. */
export interface EarlierNote {
  readonly note: string;
  /** In milliseconds since the epoch. */
  readonly replacedAt: number;
}

/** A passage or a picture that the reader marked. */
export interface Highlight {
  readonly id: HighlightId;
  readonly articleId: ArticleId;
  readonly colour: HighlightColour;
  readonly quote: TextQuoteSelector;
  /** Positions by surface; a surface on which the highlight was never seen has none. */
  readonly positions: Partial<Record<Surface, TextPositionSelector>>;
  /** Highlights that came from elsewhere have none. */
  readonly place?: PlaceSelector;
  /** Where a picture is highlighted and not a passage; the quote is what it is called then. */
  readonly picture?: PictureSelector | undefined;
  readonly note: string;
  /** The oldest first; most highlights have none. */
  readonly earlierNotes?: readonly EarlierNote[];
  /** In the order in which they were given; highlights from before there were tags have none. */
  readonly tags?: readonly string[];
  /** Its passage is gone and the person has said that the words are enough. */
  readonly isQuoteOnly?: boolean;
  /** When it went to the trash, in milliseconds since the epoch; a highlight that is there has none. */
  readonly deletedAt?: number;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What a visited page's script gets to know of a highlight: enough to find and paint it, and nothing else. */
export interface PaintableHighlight {
  readonly colour: HighlightColour;
  readonly quote: TextQuoteSelector;
  readonly position?: TextPositionSelector | undefined;
  readonly place?: PlaceSelector | undefined;
  readonly picture?: PictureSelector | undefined;
}

/** Traditional characters, each followed by its simplified form, one UTF-16 unit each: `發发髮发`. */
export type HanVariants = string;

/** The highlights of a visited page, and the 繁 and 简 by which they are found where it is written the other way. */
export interface PageHighlights {
  readonly highlights: readonly PaintableHighlight[];
  readonly variants: HanVariants;
}

/** A highlight found again; `exact` is false where the text around or inside it has changed. */
export interface Anchored {
  readonly range: Range;
  readonly exact: boolean;
}
