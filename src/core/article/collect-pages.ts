import { extractArticle, type PageWindow } from './extract';
import { type ArticlePage, joinPages } from './join-pages';
import { findPagination, MOST_PAGES, type Pagination } from './pagination';
import { isSameStory, type StoryMarks, storyMarks } from './same-story';
import type { ExtractedArticle, PagesProgress } from './types';

/** Another page of the site, read but not shown. */
export interface LoadedPage {
  readonly document: Document;
  /** Where it came from in the end. */
  readonly url: string;
}

export interface PageSource {
  readonly window: PageWindow;
  /** Null for a page that does not come. */
  readonly load: (url: string, signal: AbortSignal) => Promise<LoadedPage | null>;
  /** Called before each page is asked for, which waits for it: whoever has gone by then is not read to. */
  readonly onProgress: (progress: PagesProgress) => Promise<void> | void;
  /** Ends the collecting: what is there then is the article. */
  readonly signal: AbortSignal;
}

/** The pages of an article while they are collected. */
interface Collection {
  readonly story: StoryMarks;
  readonly series: string;
  readonly addresses: Map<number, string>;
  readonly pages: Map<number, ArticlePage>;
  /** Asked for in vain. */
  readonly failed: Set<number>;
  readonly current: number;
  /** The first page behind the story; 0 where the pages are none of one story. */
  end: number;
  total: number;
}

/**
 * Asks for the other pages of an article, from the first to the last, and joins them. Whatever becomes of the others,
 * the article is at least `article` itself. Pages of another story end it: their address only looked like that of a next page.
 *
 * @param document the page that `article` was taken from, at `article.url`
 */
export async function collectPages(
  document: Document,
  article: ExtractedArticle,
  source: PageSource,
): Promise<ExtractedArticle> {
  const { joinedPages: _expected, ...alone } = article;
  const pagination = findPagination(document, article.url);
  if (!pagination) return alone;
  const collection = begin(document, alone, pagination);
  for (let next = nextOf(collection); next !== null && !source.signal.aborted; next = nextOf(collection)) {
    await source.onProgress({ done: collection.pages.size, total: collection.total });
    if (!source.signal.aborted) await take(collection, next, source);
  }
  const total = Math.min(collection.total, collection.end - 1);
  return total <= 1 ? alone : joinPages([...collection.pages.values()], total, source.window);
}

function begin(document: Document, article: ExtractedArticle, pagination: Pagination): Collection {
  const { current, total, pages, series } = pagination;
  return {
    story: storyMarks(document, article.url, article.title),
    series,
    addresses: new Map(pages),
    pages: new Map([[current, { number: current, article }]]),
    failed: new Set(),
    current,
    end: Number.POSITIVE_INFINITY,
    total,
  };
}

/** The lowest page that is known and was not asked for yet. */
function nextOf({ addresses, pages, failed, end }: Collection): number | null {
  if (pages.size + failed.size >= MOST_PAGES) return null;
  const open = [...addresses.keys()].filter((page) => !pages.has(page) && !failed.has(page) && page < end);
  return open.length > 0 ? Math.min(...open) : null;
}

async function take(
  collection: Collection,
  number: number,
  { window, load, signal }: PageSource,
): Promise<void> {
  const loaded = await load(collection.addresses.get(number) ?? '', signal);
  if (!loaded) {
    // What was stopped has not failed; it is missing all the same.
    collection.failed.add(number);
    return;
  }
  const extraction = extractArticle(loaded.document, loaded.url, window);
  if (extraction.type !== 'article') {
    collection.failed.add(number);
    return;
  }
  const { article } = extraction;
  const marks = storyMarks(loaded.document, loaded.url, article.title);
  const isNew = [...collection.pages.values()].every((page) => page.article.text !== article.text);
  if (!isNew || !isSameStory(collection.story, marks, collection.series)) {
    reject(collection, number);
    return;
  }
  collection.pages.set(number, { number, article });
  const further = findPagination(loaded.document, loaded.url);
  if (further?.series !== collection.series) return;
  for (const [page, address] of further.pages) {
    if (!collection.addresses.has(page)) collection.addresses.set(page, address);
  }
  collection.total = Math.max(collection.total, further.total);
}

/** A later page of another story comes after the end of this one; an earlier one shows that these are no pages of one article. */
function reject(collection: Collection, number: number): void {
  collection.addresses.delete(number);
  if (number > collection.current) collection.end = Math.min(collection.end, number);
  else collection.end = 0;
}
