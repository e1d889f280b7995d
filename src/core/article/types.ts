import type { AppErrorCode } from '@/core/errors';
import type { ReadingPlace } from '@/core/reading/place';
import type { LanguageTag, WordCount } from '@/core/text/types';

declare const articleIdBrand: unique symbol;
/** Identifies a saved article: a random UUID, never derived from the address. */
export type ArticleId = string & { readonly [articleIdBrand]: true };

/** The figure a site prints about its own article, such as `本篇文章2302字,读完约6分钟`. */
export interface SiteClaim {
  /** 字 or words as claimed, or null where only a time is claimed. */
  readonly units: number | null;
  readonly minutes: number | null;
}

/** What a page says about its article. Absent facts are null, never guessed text. */
export interface ArticleMetadata {
  readonly title: string;
  readonly authors: readonly string[];
  /** The publication, such as `苏州日报` or `The Guardian`. */
  readonly source: string | null;
  /** ISO 8601: a date `2020-11-27`, or a date with time where the page gives one with its offset. */
  readonly published: string | null;
  /** The page's declared language, or null; `detectLanguage` has the last word. */
  readonly declaredLang: LanguageTag | null;
  /** The article's text as JSON-LD gives it, or nothing: no replacement for the page's own, but a witness of it. */
  readonly declaredBody: string;
  readonly siteClaim: SiteClaim | null;
}

/** One thing that cleaning removed: which step, why, and the beginning of what it was. */
export interface Removal {
  readonly pass: string;
  readonly reason: string;
  readonly text: string;
}

/** How a body was found and what was taken out of it, for the curious and for tracing a wrong result. */
export interface ExtractionTrace {
  /** Who chose the body: the parser, the densest text of the page where the parser failed, or the person. */
  readonly chosenBy: 'parser' | 'density' | 'person';
  /** In the order of the steps; not all of them on a page with hundreds. */
  readonly removals: readonly Removal[];
}

/** A block that the person has taken out of the article. */
export interface HiddenBlock {
  /** Says which block of the body it is; see `keyBlocks`. */
  readonly key: string;
}

/** An article that its site spreads over several pages. */
export interface JoinedPages {
  /** How many of them are in it. */
  readonly count: number;
  /** How many there are, as far as the pages tell. */
  readonly total: number;
  /** The numbers of those before the last that are not in it; absent where none is missing. */
  readonly missing?: readonly number[];
}

/** How far the joining has come. */
export interface PagesProgress {
  /** Pages that are there. */
  readonly done: number;
  readonly total: number;
}

/** An article taken from a page and not yet saved. */
export interface ExtractedArticle extends Omit<ArticleMetadata, 'declaredLang' | 'declaredBody'> {
  /** The address the browser reports for the page: never the page's own word. */
  readonly url: string;
  /** The address that the page declares for itself, where it is to be believed (`canonicalUrl`). */
  readonly canonical?: string;
  readonly lang: LanguageTag;
  /** `ltr` or `rtl`, from the script of the text. */
  readonly dir: 'ltr' | 'rtl';
  /** Sanitised HTML of the body. */
  readonly html: string;
  /** The body as text, one block a line, blocks separated by a blank line. */
  readonly text: string;
  readonly count: WordCount;
  /** How many images count towards the reading time. */
  readonly images: number;
  /** Absent where the article is on one page. */
  readonly joinedPages?: JoinedPages;
  readonly trace: ExtractionTrace;
}

/** A stored article without its body, as lists show it. */
export interface Article extends Omit<ExtractedArticle, 'html' | 'text' | 'trace'> {
  readonly id: ArticleId;
  /** A draft was opened in the reader but not kept: it goes after a while unless it is saved or highlighted. */
  readonly state: 'draft' | 'saved' | 'trashed';
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly openedAt: number;
  readonly highlightCount: number;
  /** In the order in which they were given; absent where there are none, like all that follows. */
  readonly tags?: readonly string[];
  readonly isFavourite?: boolean;
  readonly isArchived?: boolean;
  /** What the person wrote about the article as a whole. */
  readonly note?: string;
  /** How far it has been read, 0 to 1. */
  readonly progress?: number;
  /** The sentence at which reading goes on. */
  readonly place?: ReadingPlace;
  /** When it was read to the end, in milliseconds since the epoch. */
  readonly finishedAt?: number;
  /** When it went to the trash. */
  readonly deletedAt?: number;
  /** The size of its pictures that are kept for reading without the network. */
  readonly imageBytes?: number;
}

/** The stored body of an article. */
export interface ArticleContent {
  readonly id: ArticleId;
  /** The whole body, what is hidden included. */
  readonly html: string;
  /** What is shown of it. */
  readonly text: string;
  /** Absent in articles stored before there was one. */
  readonly trace?: ExtractionTrace;
  /** Absent where nothing is hidden. */
  readonly hidden?: readonly HiddenBlock[];
}

/** The cheap verdict on a page. */
export interface Detection {
  readonly article: boolean;
  /** 0 to 1: the confidence that this is an article. */
  readonly score: number;
  /** What spoke for and against it, for the curious and for debugging. */
  readonly reasons: readonly string[];
  /** What the badge's estimate is made from: the words and images seen, in this language, null if undeclared. */
  readonly count: WordCount;
  readonly images: number;
  readonly lang: LanguageTag | null;
}

/** What extraction came to. Nothing is thrown for a bad page: a refusal is a result. */
export type Extraction =
  | { readonly type: 'article'; readonly article: ExtractedArticle; readonly detection: Detection }
  | { readonly type: 'nothing'; readonly detection: Detection }
  | { readonly type: 'refused'; readonly code: AppErrorCode };
