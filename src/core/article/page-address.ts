import { normalizeUrl, readParameters } from './url';

/** One way to read an address as that of a page in a series, such as `story_2.html` or `story?page=2`. */
export interface PageAddress {
  /** The key of the address without its number: that of the first page. */
  readonly series: string;
  /** Where the number stands, such as `file:_`; empty where there is none, which is the first page. */
  readonly style: string;
  /** As it is written; some series count from zero. */
  readonly number: number;
  /** The address without a number. */
  readonly bare: string;
  /** The address of another number in the same style. */
  readonly at: (number: number) => string;
}

/** No article has more pages; larger numbers are those of stories, days and years. */
const MAX_NUMBER = 99;

/** `story_2.html`, `story-2`, `story_p2.htm`. */
const FILE = /^([^/]{1,200})([_-](?:page|pg|p)?)(\d{1,2})(\.[a-z]{2,5})?$/i;

/** `/story/2/`, `/story/page/2`, `/story/page-2/`. */
const FOLDER = /^(.{1,500}?)\/(page\/|page-|p)?(\d{1,2})(\/?)$/i;

/** `/story/index.html` is `/story/`. */
const INDEX = /\/index\.[a-z]{2,5}$/i;

/** What publishing systems call the number of a page; `cpage`, that of comments, is another. */
const PARAMETER =
  /^(?:page|pages|p|pg|pn|page_?no|page_?num(?:ber)?|page_?index|paged|cur_?page|current_?page|show_?page)$/i;

/** All readings of a web address, the one without a number first. */
export function readPageAddress(address: string): PageAddress[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  url.hash = '';
  return [bareReading(url), ...fileReading(url), ...folderReading(url), ...queryReadings(url)].filter(
    ({ number }) => number <= MAX_NUMBER,
  );
}

/** True for two readings of one series. */
export function isSameSeries(one: PageAddress, other: PageAddress): boolean {
  return one.series === other.series && (one.style === other.style || one.style === '' || other.style === '');
}

function bareReading(url: URL): PageAddress {
  return reading(url, { style: '', number: 1, bare: url.href, at: () => url.href });
}

function fileReading(url: URL): PageAddress[] {
  const cut = url.pathname.lastIndexOf('/') + 1;
  const folder = url.pathname.slice(0, cut);
  const [, name, mark, number, ending = ''] = FILE.exec(url.pathname.slice(cut)) ?? [];
  if (!name) return [];
  const bare = withPath(url, `${folder}${name}${ending}`);
  const at = (page: number): string => withPath(url, `${folder}${name}${mark}${page}${ending}`);
  return [reading(url, { style: `file:${mark}`, number: Number(number), bare, at })];
}

function folderReading(url: URL): PageAddress[] {
  const [, folder, mark = '', number, slash = ''] = FOLDER.exec(url.pathname) ?? [];
  if (!folder) return [];
  const bare = withPath(url, `${folder}${slash}`);
  const at = (page: number): string => withPath(url, `${folder}/${mark}${page}${slash}`);
  return [reading(url, { style: `folder:${mark}`, number: Number(number), bare, at })];
}

function queryReadings(url: URL): PageAddress[] {
  return readParameters(url).flatMap(([name, value]) => {
    if (!PARAMETER.test(name) || !/^\d{1,2}$/.test(value)) return [];
    const without = new URL(url);
    without.searchParams.delete(name);
    const at = (page: number): string => {
      const other = new URL(url);
      other.searchParams.set(name, String(page));
      return other.href;
    };
    return [reading(url, { style: `query:${name}`, number: Number(value), bare: without.href, at })];
  });
}

function reading(url: URL, parts: Omit<PageAddress, 'series'>): PageAddress {
  const bare = new URL(parts.bare, url);
  bare.pathname = bare.pathname.replace(INDEX, '/');
  return { ...parts, series: normalizeUrl(bare.href) };
}

function withPath(url: URL, path: string): string {
  const other = new URL(url);
  other.pathname = path;
  return other.href;
}
