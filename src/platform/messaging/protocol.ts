import type { HighlightColour, PageHighlights, TextQuoteSelector } from '@/core/annotation/types';
import type { ElementPath } from '@/core/article/element-path';
import type { Detection, PagesProgress } from '@/core/article/types';

/**
 * Every message of the extension, one line each, with its direction. Past tense is news, a verb is a
 * request. The receiver checks each one with its schema in `guards.ts`.
 */
export interface Protocol {
  /** detector → background: what the page in the sender's tab is, and how much there is to read. */
  pageDetected(page: PageDetected): void;
  /** detector → background: asks for the highlights of the sender's page, to paint them there. */
  listPageHighlights(): PageHighlights;
  /** overlay → background: what the person wants done with a highlight of the sender's page. */
  editHighlight(edit: HighlightEdit): void;
  /** picker → background: the element of the sender's page that the person has picked as the article. */
  elementPicked(picked: ElementPicked): void;
  /** page → popup or background, whichever waits: how many pages of the article are there. */
  pagesCounted(progress: PagesCounted): void;
}

export interface HighlightEdit {
  /** Known only to the tools that the person has started. */
  readonly token: string;
  /** The words and the place of the highlight: a page's script knows no ids. */
  readonly quote: TextQuoteSelector;
  readonly relative: number | null;
  readonly edit: { readonly colour: HighlightColour } | { readonly deleted: boolean };
}

export interface ElementPicked {
  /** Known only to the picker that the person has started. */
  readonly token: string;
  readonly path: ElementPath;
}

export interface PagesCounted extends PagesProgress {
  /** Known only to who has asked for the pages. */
  readonly token: string;
}

export type PageDetected = Pick<Detection, 'article' | 'count' | 'images' | 'lang'>;
