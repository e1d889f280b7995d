import { foldSpaces } from './blocks';

/** Between a headline and the name of a section or site in `<title>`. */
const SEPARATOR =
  /\s*[_|｜¦]+\s*|\s+[-–—·•»«/:]\s+|\s*[–—]{1,2}\s*(?=[^–—]{2,20}$)|-(?=[^-\s]{2,10}(?:网|網|报|報|新闻|新聞|在线|频道)$)/gu;

/** No headline is longer, in UTF-16 units; what a hostile page adds is not looked at. */
const MAX_TITLE = 500;

/** A headline shorter than this, in code points, is more likely a section name. */
const MIN_HEADLINE = 4;

/** A heading with this share of a title, or more, is what the title is about. */
const MAIN_PART = 0.4;
/** A heading that shares this much of its words with a title says the same in other words. */
const ALIKE = 0.5;

/** The line over a headline, written before it with a colon; without a space only where no spaces are written. */
const KICKER = /^[^:：]{2,60}(?:: |：)/;

export interface TitleSources {
  /** The text of `<title>`. */
  readonly documentTitle: string;
  /** `og:title`, JSON-LD `headline` and the like, best first. */
  readonly declared: readonly string[];
  /** The texts of the page's `<h1>` elements. */
  readonly headings: readonly string[];
  /** The texts of the page's first runs, in which a headline without a heading tag is found. */
  readonly runs: readonly string[];
  /** Names of the site, never part of the headline. */
  readonly siteNames: readonly string[];
}

/**
 * The headline without the site's suffix. A heading of the page that `<title>` or a declared title
 * confirms is the best witness; then a run of the page that equals the start of `<title>`; then what is
 * declared; then `<title>` cut at its separators.
 */
export function chooseTitle(sources: TitleSources): string {
  const documentTitle = foldTitle(sources.documentTitle);
  const declared = sources.declared.map(foldTitle).filter(Boolean);
  const witnesses = [documentTitle, ...declared];
  const headings = sources.headings
    .map(foldTitle)
    .filter((text) => length(text) >= MIN_HEADLINE && !isSiteName(text, sources.siteNames));
  const confirmed = headings.filter((text) => witnesses.some((title) => confirms(title, text)));
  const heading = longest(confirmed);
  const prefixes = prefixesOf(documentTitle);
  const runs = new Set(sources.runs.map(key));
  const printed = prefixes.find((prefix) => length(prefix) >= MIN_HEADLINE && runs.has(key(prefix)));
  if (heading && !(printed && isLogo(heading, documentTitle, printed))) {
    return withKicker(heading, documentTitle, declared) ?? heading;
  }
  if (printed) return printed;
  const alike = headings.find((text) => witnesses.some((title) => likeness(text, title) >= ALIKE));
  if (alike) return alike;

  const beginning = declared.find((title) => prefixes.indexOf(title) > 0);
  if (beginning) return beginning;
  const bare = declared.map((title) => withoutSite(title, sources.siteNames)).find(Boolean);
  if (bare) return bare;
  if (documentTitle) return withoutSite(documentTitle, sources.siteNames);
  return foldTitle(sources.headings[0] ?? '');
}

/** `After the flood: Pier reopens`, where the heading is the second half and both titles have the whole. */
function withKicker(heading: string, documentTitle: string, declared: readonly string[]): string | null {
  const whole = declared.find((title) => KICKER.test(title) && key(title).endsWith(key(heading)));
  const said = whole !== undefined && key(whole) !== key(heading);
  return said && key(documentTitle).startsWith(key(whole)) ? whole : null;
}

/** A title that begins with a heading, or has little beside it, confirms that heading as its own. */
function confirms(title: string, heading: string): boolean {
  return (
    key(title).startsWith(key(heading)) ||
    (contains(title, heading) && length(heading) >= length(title) * MAIN_PART)
  );
}

/** Share of a heading's words (or pairs of CJK characters) that a title has too: editors reword for `<title>`. */
function likeness(heading: string, title: string): number {
  const words = wordsOf(heading);
  const known = new Set(wordsOf(title));
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

function wordsOf(text: string): string[] {
  const lower = text.normalize('NFKC').toLowerCase();
  const pairs = [...lower.matchAll(/(?=([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}))/gu)].map(
    ([, pair = '']) => pair,
  );
  return [
    ...pairs,
    ...(lower.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]{3,}/gu) ?? []),
  ];
}

/** A heading that only ends the title, behind a longer line that begins it and is printed too, names the site. */
function isLogo(heading: string, documentTitle: string, printed: string): boolean {
  return key(documentTitle).endsWith(key(heading)) && length(printed) > length(heading);
}

/** The site's name at the end of `<title>`, behind the headline; null where there is none. */
export function siteOfTitle(documentTitle: string, headline: string): string | null {
  const parts = foldTitle(documentTitle).split(SEPARATOR).filter(Boolean);
  const site = parts.at(-1);
  return parts.length > 1 && site && !contains(headline, site) ? site : null;
}

/** The title cut at each separator, longest first, the whole included. */
function prefixesOf(title: string): string[] {
  const cuts = [...title.matchAll(SEPARATOR)].map((match) => title.slice(0, match.index));
  return [title, ...cuts.reverse()].filter(Boolean);
}

function withoutSite(title: string, siteNames: readonly string[]): string {
  const parts = title.split(SEPARATOR).filter(Boolean);
  if (parts.length < 2) return title;
  const known = parts.findIndex((part, index) => index > 0 && isSiteName(part, siteNames));
  const prefixes = prefixesOf(title);
  if (known > 0) return prefixes[prefixes.length - known] ?? title;
  const first = prefixes.at(-1) ?? title;
  const last = parts.at(-1) ?? '';
  return length(first) >= length(last) ? first : title;
}

function isSiteName(text: string, siteNames: readonly string[]): boolean {
  return siteNames.some((name) => key(name) === key(text));
}

function contains(whole: string, part: string): boolean {
  return key(whole).includes(key(part));
}

/** One space for each run, wide ones too: the separators' patterns are quadratic in them. */
function foldTitle(text: string): string {
  return foldSpaces(text)
    .replace(/[ \u3000]{2,}/g, ' ')
    .slice(0, MAX_TITLE);
}

function key(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

function length(text: string): number {
  return [...text].length;
}

function longest(texts: readonly string[]): string | undefined {
  return [...texts].sort((a, b) => b.length - a.length)[0];
}
