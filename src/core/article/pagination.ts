import { textRuns } from './blocks';
import { isSameSeries, type PageAddress, readPageAddress } from './page-address';
import { type PageLabel, readPageLabel } from './page-label';
import { statedPages } from './stated-pages';

/** No article is joined of more pages than these. */
export const MOST_PAGES = 20;

/** The pages that an article is spread over, as one of them tells it. */
export interface Pagination {
  /** Which page this one is, from 1. */
  readonly current: number;
  /** As far as it can be told from here. */
  readonly total: number;
  /** The addresses of the others by their numbers. */
  readonly pages: ReadonlyMap<number, string>;
  /** The same for all pages of one article. */
  readonly series: string;
}

/** A page with more links than this is not looked through to the end. */
const MOST_LINKS = 4000;

/** Readers' comments have pages of their own. */
const COMMENTS = '[id*="comment" i], [class*="comment" i], [id*="reply" i], [class*="pinglun" i]';

/** A link whose words and address agree about which page it leads to. */
interface PageLink {
  readonly mine: PageAddress;
  readonly theirs: PageAddress;
  readonly label: PageLabel;
  readonly href: string;
  /** What must be added to the number of an address: 1 where the second page is `_1`. */
  readonly offset: 0 | 1;
}

/**
 * The other pages of an article: links that say *next*, *previous* or a number, and whose addresses differ from
 * this one's by just that number. Null where there are none. That a page found here tells the same story must be
 * asked of the page itself (`isSameStory`).
 *
 * @param url the address that the browser reports for the document
 */
export function findPagination(document: Document, url: string): Pagination | null {
  const links = mostCommon(pageLinks(document, url));
  const [link] = links;
  if (!link) return null;
  const offset = links.some((other) => other.offset === 1) ? 1 : 0;
  const current = numberOf(link.mine, offset);
  const pages = new Map<number, string>();
  for (const { label, theirs, href } of links) {
    const number = label.type === 'number' ? label.number : numberOf(theirs, offset);
    if (number >= 1 && number !== current && !pages.has(number)) pages.set(number, href);
  }
  const known = Math.max(current, ...pages.keys());
  const total = Math.max(known, statedTotal(document, current) ?? 0);
  fillGaps(pages, { link, offset, current, total });
  return { current, total, pages, series: link.mine.series };
}

function numberOf({ style, number }: PageAddress, offset: number): number {
  return style === '' ? 1 : number + offset;
}

function pageLinks(document: Document, url: string): PageLink[] {
  const own = readPageAddress(url);
  const origin = URL.canParse(url) ? new URL(url).origin : '';
  const elements = [...document.querySelectorAll('link[rel][href], a[href]')].slice(0, MOST_LINKS);
  return elements.flatMap((element) => {
    const label = readPageLabel(element);
    const href = element.getAttribute('href') ?? '';
    if (!label || !URL.canParse(href, document.baseURI) || element.closest(COMMENTS)) return [];
    const address = new URL(href, document.baseURI);
    // A place on a page, or the comments below it.
    if (address.origin !== origin || address.hash.length > 1) return [];
    const link = agree(own, label, address.href);
    return link ? [link] : [];
  });
}

/** The reading of both addresses that agrees with the words of the link, or null. */
function agree(own: readonly PageAddress[], label: PageLabel, href: string): PageLink | null {
  for (const theirs of readPageAddress(href)) {
    for (const mine of own) {
      // Without a number on either side it is a link to the page itself.
      if (!isSameSeries(mine, theirs) || (mine.style === '' && theirs.style === '')) continue;
      for (const offset of [0, 1] as const) {
        if (isSaid(label, numberOf(mine, offset), numberOf(theirs, offset))) {
          return { mine, theirs, label, href, offset };
        }
      }
    }
  }
  return null;
}

function isSaid(label: PageLabel, mine: number, theirs: number): boolean {
  if (label.type === 'next') return theirs === mine + 1;
  if (label.type === 'previous') return theirs === mine - 1;
  return theirs === label.number;
}

/** The links of the series that most of them belong to. */
function mostCommon(links: readonly PageLink[]): PageLink[] {
  const bySeries = new Map<string, PageLink[]>();
  for (const link of links) {
    const key = `${link.mine.series} ${link.theirs.style || link.mine.style}`;
    bySeries.set(key, [...(bySeries.get(key) ?? []), link]);
  }
  return [...bySeries.values()].sort((one, other) => other.length - one.length)[0] ?? [];
}

/** Long bars leave numbers out: `1 2 3 … 9`. The first page has no number of its own. */
function fillGaps(
  pages: Map<number, string>,
  { link, offset, current, total }: { link: PageLink; offset: number; current: number; total: number },
): void {
  const numbered = link.theirs.style === '' ? link.mine : link.theirs;
  for (let number = 1; number <= Math.min(total, MOST_PAGES); number++) {
    if (number === current || pages.has(number)) continue;
    pages.set(number, number === 1 ? numbered.bare : numbered.at(number - offset));
  }
}

/** What the page says of its pages in words, where it does not speak of another one. */
function statedTotal(document: Document, current: number): number | null {
  for (const { text } of document.body ? textRuns(document.body) : []) {
    const stated = statedPages(text);
    if (stated && (stated.current === null || stated.current === current)) return stated.total;
  }
  return null;
}
