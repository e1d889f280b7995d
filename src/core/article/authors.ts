import { blockText, foldSpaces, type TextRun } from './blocks';
import {
  authorsOnLine,
  isPost,
  looksLikeName,
  partsOfLine,
  reportersIn,
  signedBy,
  splitNames,
} from './byline';
import { parseDate } from './dates';
import { type JsonLdNode, namesField, withReferences } from './json-ld';
import { lettersOf } from './letters-of';
import type { MetaTags } from './meta-tags';

/** What the authors of an article are read from. */
export interface AuthorSources {
  readonly document: Document;
  /** The node of the article, and all nodes, among which it may refer to its author. */
  readonly ld: JsonLdNode | null;
  readonly nodes: readonly JsonLdNode[];
  readonly meta: MetaTags;
  readonly runs: readonly TextRun[];
  /** The short lines round the headline. */
  readonly lines: readonly string[];
  /** What the site calls itself: a person found elsewhere is a better author. */
  readonly siteNames: readonly string[];
}

const AUTHOR_META = [
  ...['author', 'article:author', 'sailthru.author', 'parsely-author', 'byl', 'dc.creator', 'articleauthor'],
  ...['citation_author', 'dcterms.creator', 'weibo:article:author'],
];

/** Elements whose whole text is a byline, the surest first. */
const AUTHOR_MARKS = [
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel~="author"]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/auteur/"], a[href*="/autor/"]',
  '[class*="author-name"], [class*="author_name"], [class*="author__name"], [class*="authorName"], [class*="AuthorName"]',
  'span.author, p.author, div.author, a.author, [class*="byline"], [class*="Byline"], [class*="post-author"], [class*="entry-author"]',
  'a[href*="/people/"], a[href*="/team/"], a[href*="/contributors/"], a[href*="/contributor/"], a[href*="/writers/"]',
  '[class*="author" i], [class*="writer" i]',
];

/** Whatever one of them selects, and more, by fewer questions to each element: most pages have none of it. */
const ANY_MARK =
  '[itemprop="author"], [itemprop="name"], [rel~="author"], [class*="author" i], [class*="byline" i], [class*="writer" i], ' +
  AUTHOR_MARKS.flatMap((marks) => marks.split(', ').filter((mark) => mark.startsWith('a[href'))).join(', ');

/** How many elements of one kind are looked at. */
const MAX_MARKS = 8;

/** In UTF-16 units; a longer text is no name and no byline. */
const MAX_NAME = 120;

/** What stands before a name, within its mark. */
const NAME_LABEL =
  /^(?:作\s?者|文|记\s?者|撰\s?文|編集|著者|(?:the )?authors?|autor(?:in)?|auteur|text|foto|redaktion|posted|written|published|guide|review|story|words)\s*[:：]?\s+|^(?:作者|记者|文|撰文)[:：\s]*/iu;

/** Where other people's names stand. */
const OTHER_NAMES =
  '[class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="testimonial" i], aside, footer, nav';

/** The authors in the order in which the page names them; empty where it names none. */
export function readAuthors(sources: AuthorSources): string[] {
  const site = new Set(sources.siteNames.map(lettersOf));
  let fallback: string[] = [];
  for (const candidate of CANDIDATES) {
    const names = [...new Set(candidate(sources))];
    const persons = names.filter((name) => !site.has(lettersOf(name)) && !isAddress(name));
    // Better than the site's own name, or the name of an office, is only what looks like a name.
    if (persons.length > 0 && !names.some(isPost) && (fallback.length === 0 || persons.every(looksLikeName)))
      return persons;
    if (fallback.length === 0) fallback = names;
  }
  return fallback;
}

/** From what is declared to what is printed, the surest first. */
const CANDIDATES: readonly ((sources: AuthorSources) => string[])[] = [
  ({ ld, nodes }) => namesField(withReferences(ld, 'author', nodes), 'author').flatMap(splitNames),
  ({ lines }) => firstNames(lines.flatMap(partsOfLine).map(authorsOnLine)),
  ({ meta }) => firstNames(AUTHOR_META.map((name) => meta.all(name).flatMap(splitNames))),
  ({ meta }) =>
    WRITTEN_BY.test(meta.first('twitter:label1') ?? '') ? splitNames(meta.first('twitter:data1') ?? '') : [],
  ({ document }) => markedAuthors(document),
  ({ lines }) => firstNames(lines.map(nameBesideDate)),
  ({ document, lines }) => pictured(document, lines),
  ({ runs }) => reportersIn(runs.find((run) => run.text.length > 60)?.text ?? ''),
  ({ runs }) => firstNames(runs.map((run) => signedBy(run.text))),
  ({ lines }) => firstNames(lines.map(namesAlone)),
];

const WRITTEN_BY = /^(?:written by|author|par|von|作者)/i;

function firstNames(candidates: readonly string[][]): string[] {
  return candidates.find((names) => names.length > 0) ?? [];
}

/** The first marked text that looks like a name; where none does, the first of the sure marks as it is. */
function markedAuthors(document: Document): string[] {
  const marked = [...document.querySelectorAll(ANY_MARK)];
  let unsure: string[] = [];
  for (const [rank, selector] of AUTHOR_MARKS.entries()) {
    for (const element of marked.filter((one) => one.matches(selector)).slice(0, MAX_MARKS)) {
      const names = namesIn(element);
      if (names.length === 0) continue;
      if (names.every(looksLikeName) && !element.closest(OTHER_NAMES)) return names;
      if (unsure.length === 0 && rank < AUTHOR_MARKS.length - 1) unsure = names;
    }
  }
  return unsure;
}

function namesIn(element: Element): string[] {
  const text = foldSpaces(blockText(element).replaceAll('\n', ' '));
  return text.length > MAX_NAME ? [] : splitNames((partsOfLine(text)[0] ?? '').replace(NAME_LABEL, ''));
}

/** `Jane Doe | Senior Writer | July 2, 2026`: a name that opens a line of facts. */
function nameBesideDate(line: string): string[] {
  const [first = '', ...others] = partsOfLine(line);
  const dated = others.some((part) => parseDate(part) !== null);
  return dated && isFullName(first) ? splitNames(first) : [];
}

/** `Jane Doe/John Roe`: names with nothing but a stroke between them; one alone could be anything. */
function namesAlone(line: string): string[] {
  const names = line.split('/');
  return names.length > 1 && names.every(isFullName) ? names : [];
}

/** A name at the headline that is also what a portrait on the page says it shows. */
function pictured(document: Document, lines: readonly string[]): string[] {
  const names = new Set(lines.filter(isFullName));
  if (names.size === 0) return [];
  const portraits = [...document.querySelectorAll('img[alt]')].map((image) =>
    foldSpaces(image.getAttribute('alt') ?? ''),
  );
  const shown = portraits.find((alt) => names.has(alt));
  return shown ? [shown] : [];
}

/** A first and a last name, both with a capital. */
function isFullName(text: string): boolean {
  return /^\p{Lu}\S*(?:\s+\S+){1,3}$/u.test(text) && looksLikeName(text);
}

function isAddress(name: string): boolean {
  return /\bwww\.|\.(?:com|net|org|cn|de|io)\b/i.test(name);
}
