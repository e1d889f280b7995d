import { readMetaTags } from './meta-tags';
import { readCanonical } from './read-canonical';
import { foldTitle, key } from './title-parts';
import { normalizeUrl } from './url';

/** What tells whether two pages are of one story. */
export interface StoryMarks {
  /** The headline as it was extracted. */
  readonly title: string;
  /** `og:title` and `<title>`. */
  readonly declared: readonly string[];
  /** The key of the address that the page declares for itself. */
  readonly canonical: string | null;
}

/** `(2)`, `第2页`, `Page 2 of 5`: what pages add to their titles; in the form of `key`. */
const PAGE_MARK =
  /[([【]\d{1,2}(?:\/\d{1,2})?[)\]】]|[([【]?第[\d一二三四五六七八九十]{1,3}[页頁][)\]】]?|[-–—|,:]?\(?page\d{1,2}(?:of\d{1,2})?\)?/g;

/** A title of less, in UTF-16 units, may be that of a section. */
const MIN_TITLE = 4;

/** The marks of a page. `title` is the headline found on it. */
export function storyMarks(document: Document, url: string, title: string): StoryMarks {
  const declared = [readMetaTags(document).first('og:title') ?? '', document.title];
  const canonical = readCanonical(document, url);
  return {
    title: bareTitle(title),
    declared: declared.map(bareTitle).filter(Boolean),
    canonical: canonical && normalizeUrl(canonical),
  };
}

/**
 * Whether another page goes on with the story: it has the same headline but for its number, names it in its title, or
 * declares the address of the first page.
 *
 * @param series the key of the first page's address
 */
export function isSameStory(story: StoryMarks, other: StoryMarks, series: string): boolean {
  if (other.canonical === series) return true;
  if (story.title.length < MIN_TITLE) return false;
  return other.title === story.title || other.declared.some((title) => title.includes(story.title));
}

function bareTitle(title: string): string {
  return key(foldTitle(title)).replace(PAGE_MARK, '');
}
