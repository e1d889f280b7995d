import { stripControls } from '@/core/text/strip-controls';
import { readAuthors } from './authors';
import { foldSpaces, shortText, type TextRun, textRuns } from './blocks';
import { partsOfLine, sourceOnLine } from './byline';
import { parseDate } from './dates';
import { articleNode, type JsonLdNode, namesField, readJsonLd, textField } from './json-ld';
import { type MetaTags, readMetaTags } from './meta-tags';
import { type PageHeadings, readHeadings } from './page-headings';
import { parseSiteClaim } from './site-claim';
import { chooseTitle, siteOfTitle } from './title';
import { foldTitle, partsOf } from './title-parts';
import type { ArticleMetadata, SiteClaim } from './types';
import { hostNames } from './url';

/** How many runs after the headline can hold its byline, date and source. */
const BYLINE_REACH = 12;
/** And how many above it. */
const BYLINE_ABOVE = 5;
/** A line longer than this, in UTF-16 units, is prose and no byline. */
const MAX_BYLINE = 240;

/** In UTF-16 units. */
const MAX_TITLE = 500;
const MAX_NAME = 120;
/** A paper of more authors names the rest on its own page. */
const MAX_AUTHORS = 30;

const DATE_META = [
  ...['article:published_time', 'og:published_time', 'og:article:published_time', 'datePublished', 'pubdate'],
  ...['publishdate', 'publish_date', 'publication_date', 'parsely-pub-date', 'sailthru.date', 'dc.date'],
  ...['dc.date.issued', 'dcterms.created', 'article.published', 'weibo:article:create_at', 'date'],
];

/** `x-published-date`, `ms.date`: publishing systems put their own name before the common ones. */
const OWN_DATE_META = /[._:-](?:(?:publish(?:ed)?|pub|publication)[-_.]?(?:date|time|on)|date)$/;

/** Elements that say they hold a date; more of them are a list of other articles. */
const DATE_MARK = ':is([class*="date" i], [class*="publish" i], [class*="created" i]):not(time)';
const MAX_DATE_MARKS = 20;
/** A longer text, in UTF-16 units, only mentions a date. */
const MAX_DATE = 60;
/** Of it with the white space of its source, in UTF-16 units. */
const MAX_RAW_DATE = 400;

/** What every reading below looks at, read once. */
interface Page {
  readonly document: Document;
  readonly ld: JsonLdNode | null;
  readonly nodes: readonly JsonLdNode[];
  readonly meta: MetaTags;
  readonly runs: readonly TextRun[];
  readonly headings: PageHeadings;
}

/** What a page says about its article: JSON-LD, meta tags and microdata first, then the lines at the headline. */
export function readMetadata(document: Document, url: string): ArticleMetadata {
  const nodes = readJsonLd(document);
  const page: Page = {
    document,
    ld: articleNode(nodes),
    nodes,
    meta: readMetaTags(document),
    runs: document.body ? textRuns(document.body) : [],
    headings: readHeadings(document, url),
  };
  const title = readTitle(page, url);
  const lines = bylineLines(page.runs, title);
  const siteInTitle =
    siteOfTitle(document.title, title) ?? page.headings.siteNames.find((name) => /\p{L}/u.test(name)) ?? null;
  const siteNames = [...declaredSites(page), siteInTitle].filter((name) => name !== null);
  const source = readSource(page, lines) ?? siteInTitle;
  return {
    title: bound(title, MAX_TITLE),
    authors: readAuthors({ ...page, lines, siteNames })
      .slice(0, MAX_AUTHORS)
      .map((name) => bound(name, MAX_NAME)),
    source: source === null ? null : bound(source, MAX_NAME),
    published: readDate(page, lines) ?? dateInAddress(url),
    declaredLang: declaredLanguage(page),
    siteClaim: readSiteClaim(page.runs),
    declaredBody: textField(page.ld, 'articleBody') ?? '',
  };
}

/** What is shown as plain text beside our own words must neither act on them nor crowd them out. */
function bound(text: string, length: number): string {
  return stripControls(text).slice(0, length);
}

function readTitle(page: Page, url: string): string {
  const { document, ld, meta, runs, headings } = page;
  return chooseTitle({
    documentTitle: document.title,
    declared: [textField(ld, 'headline'), meta.first('og:title'), meta.first('twitter:title')].filter(
      (text) => text !== null,
    ),
    headings,
    runs: runs.map((run) => run.text).filter((text) => text.length < MAX_BYLINE),
    siteNames: [...declaredSites(page), ...hostNames(url)],
  });
}

function declaredSites({ ld, meta }: Page): string[] {
  return [meta.first('og:site_name'), ...namesField(ld, 'publisher')].filter((name) => name !== null);
}

/** The short lines round the headline; without a headline on the page, the short lines of its first part. */
function bylineLines(runs: readonly TextRun[], title: string): string[] {
  const wanted = title.replace(/\s+/g, '');
  const at = runs.findIndex((run) => run.text.replace(/\s+/g, '') === wanted);
  const near =
    at >= 0
      ? [...runs.slice(at + 1, at + 1 + BYLINE_REACH), ...runs.slice(Math.max(0, at - BYLINE_ABOVE), at)]
      : runs;
  // Neighbouring spans are one run without a space between them; here each is a word of its own.
  const lines = near.map((run) => foldSpaces(run.nodes.map((node) => node.data).join(' ')));
  return lines.filter((text) => text.length <= MAX_BYLINE);
}

function readSource({ ld, meta }: Page, lines: readonly string[]): string | null {
  const named = lines.map(sourceOnLine).find((source) => source !== null);
  return named ?? meta.first('og:site_name') ?? namesField(ld, 'publisher')[0] ?? meta.first('source');
}

function readDate({ document, ld, meta }: Page, lines: readonly string[]): string | null {
  const element = document.querySelector(
    '[itemprop="datePublished"], [property$=":datePublished"], time[pubdate], article time[datetime]',
  );
  const declared = datesIn([textField(ld, 'datePublished'), ...DATE_META.map(meta.first)]);
  // A day with its time is all there is to know.
  if (hasTime(declared[0])) return declared[0];
  const printed = datesIn([
    element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent ?? null,
    ...datesOfTitle(document.title),
    ...lines,
    document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
    textField(ld, 'dateCreated'),
    ...meta.matching(OWN_DATE_META),
    ...markedDates(document),
  ]);
  const dates = [...declared, ...printed];
  const day = dates[0]?.slice(0, 10);
  // The same day with its time says more than the day alone.
  return dates.find((date) => hasTime(date) && date.startsWith(day ?? '-')) ?? dates[0] ?? null;
}

function datesIn(texts: readonly (string | null)[]): string[] {
  return texts.flatMap((text) => (text === null ? [] : (parseDate(text) ?? [])));
}

function hasTime(date: string | undefined): date is string {
  return date !== undefined && date.length > 10;
}

/** Parts of `<title>` that are a day and nothing else: `Ferry is back | Harbour News | 28.04.2026`. */
function datesOfTitle(title: string): string[] {
  return partsOf(foldTitle(title)).filter((part) => !/\p{L}{3}/u.test(part));
}

function markedDates(document: Document): string[] {
  const marked = [...document.querySelectorAll(DATE_MARK)].slice(0, MAX_DATE_MARKS);
  const texts = marked.map((element) => shortText(element, MAX_RAW_DATE) ?? '');
  return texts.filter((text) => text.length <= MAX_DATE && /\d/.test(text));
}

/** `/2020-02/19/`, `/2020/02/19/`, `/20200219/`: many sites file their stories by day. */
const DATED_PATH = /\/((?:19|20)\d{2})[-/_]?(\d{2})[-/_]?(\d{2})(?=[/_.+-]|$)/;

function dateInAddress(url: string): string | null {
  const [, year, month, day] = DATED_PATH.exec(URL.canParse(url) ? new URL(url).pathname : '') ?? [];
  return year ? parseDate(`${year}-${month}-${day}`) : null;
}

function readSiteClaim(runs: readonly TextRun[]): SiteClaim | null {
  const lines = runs.map(({ text }) => text).filter((text) => text.length <= MAX_BYLINE && /\d/.test(text));
  // Chinese has no spaces between words: where it has them, in a line of facts, they separate the facts.
  const parts = lines.flatMap(partsOfLine).flatMap((part) => [part, ...part.split(' ').filter(hasHan)]);
  for (const part of parts) {
    const claim = parseSiteClaim(part);
    if (claim) return claim;
  }
  return null;
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function declaredLanguage({ document, meta }: Page): string | null {
  const http = document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  return document.documentElement.lang || http || meta.first('og:locale') || null;
}
