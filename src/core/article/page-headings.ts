import { headingText } from './heading-text';
import { readCanonical } from './read-canonical';

/** The headings of a page that say what it is about, or whose page it is. */
export interface PageHeadings {
  /** The `<h1>` elements that can be the headline. */
  readonly headlines: readonly string[];
  /** The one of them inside `<article>`; null where there are several or none. */
  readonly ofArticle: string | null;
  /** The one of them inside `<main>` or `<article>`. */
  readonly ofMain: string | null;
  /** The headings below that rank, of a page without a headline. */
  readonly sections: readonly string[];
  /** What the page calls its site: headings that lead to its front page. */
  readonly siteNames: readonly string[];
}

/** A link with less of a heading's letters, as a share of them, is a mark beside it. */
const WHOLE = 0.8;

/**
 * Reads the headings. One that leads to another page is the headline of that page, or the name of the site: no page's own
 * headline leads elsewhere.
 *
 * @param url of the page
 */
export function readHeadings(document: Document, url: string): PageHeadings {
  const own = [url, readCanonical(document, url) ?? url].map(pathOf);
  const leadsTo = (heading: Element) => targetOf(heading, url, own);
  const all = [...document.querySelectorAll('h1')];
  const headings = all.filter((heading) => leadsTo(heading) === null);
  const headlines = headings.map(headingText);
  const isAny = headlines.some(Boolean);
  return {
    headlines,
    ofArticle: onlyOne(headings.filter((heading) => heading.closest('article'))),
    ofMain: onlyOne(headings.filter((heading) => heading.closest('article, main'))),
    sections: isAny
      ? []
      : [...document.querySelectorAll('h2, h3')].filter((one) => leadsTo(one) === null).map(headingText),
    siteNames: all.filter((heading) => leadsTo(heading) === 'front').map(headingText),
  };
}

function onlyOne([first, second]: readonly Element[]): string | null {
  return first && !second ? headingText(first) : null;
}

/** Where a heading leads as a whole; null where it is no link, or one to its own page. */
function targetOf(heading: Element, url: string, own: readonly string[]): 'front' | 'elsewhere' | null {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  const href = link?.getAttribute('href');
  if (!link || !href || !URL.canParse(href, url) || lengthOf(link) < lengthOf(heading) * WHOLE) return null;
  const target = pathOf(new URL(href, url).href);
  // An archive has the address of the page behind its own.
  const isOwn = (path: string) => path === target || (target !== '' && fileOf(path) === fileOf(target));
  if (own.some(isOwn)) return null;
  return target === '' || own.some((path) => path.startsWith(`${target}/`)) ? 'front' : 'elsewhere';
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Without the host, which differs between a page and its form for phones. */
function pathOf(url: string): string {
  return new URL(url).pathname.replace(/(?<!\/)\/+$/, '').toLowerCase();
}
