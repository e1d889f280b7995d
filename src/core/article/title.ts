import { settleKicker } from './kicker';
import type { PageHeadings } from './page-headings';
import {
  contains,
  foldTitle,
  isSiteName,
  key,
  length,
  likeness,
  partsOf,
  prefixesOf,
  withoutSite,
} from './title-parts';

/** A headline shorter than this, in code points, is more likely a section name. */
const MIN_HEADLINE = 4;

/** The only heading of an article is its headline, unless it is shorter than this, in code points. */
const MIN_LONE = 8;

/** A heading with this share of a title, or more, is what the title is about. */
const MAIN_PART = 0.4;
/** A heading that shares this much of its words with a title says the same in other words. */
const ALIKE = 0.35;
/** A heading that shares this much of its words is the title with a slip or a word changed. */
const SAME = 0.75;

/** What is left after the site's name is cut off is usually this share of `<title>`, or more. */
const MOST = 0.6;

export interface TitleSources {
  /** The text of `<title>`. */
  readonly documentTitle: string;
  /** `og:title`, JSON-LD `headline` and the like, best first. */
  readonly declared: readonly string[];
  readonly headings: PageHeadings;
  /** The texts of the page's first runs, in which a headline without a heading tag is found. */
  readonly runs: readonly string[];
  /** Names of the site, never part of the headline. */
  readonly siteNames: readonly string[];
}

/**
 * The headline without the site's suffix. A heading of the page that `<title>` or a declared title
 * confirms is the best witness; then a declared title that the page prints; then the one heading of the article; then a
 * run of the page that equals the start of `<title>`, or a heading that says it in other words; then what is declared,
 * first what the page prints of it; then `<title>` cut at its separators.
 */
export function chooseTitle(sources: TitleSources): string {
  const siteNames = [...sources.siteNames, ...sources.headings.siteNames];
  const usable = (texts: readonly string[]) =>
    texts.map(foldTitle).filter((text) => length(text) >= MIN_HEADLINE && !isSiteName(text, siteNames));
  const documentTitle = foldTitle(sources.documentTitle);
  const declared = sources.declared.map(foldTitle).filter(Boolean);
  const headings = usable(sources.headings.headlines);
  const runs = new Set(sources.runs.map(key));
  const printed = printedPrefix(prefixesOf(documentTitle), runs);
  const settled = (heading: string) => settleKicker(heading, documentTitle, declared);

  const heading = confirmedHeading(headings, documentTitle, declared);
  if (heading && !(printed && isLogo(heading, documentTitle, printed))) return settled(heading);
  const sections = usable(sources.headings.sections);
  const parts = new Set(partsOf(documentTitle).map(key));
  const section =
    sections.find((text) => parts.has(key(text))) ?? confirmedHeading(sections, documentTitle, declared);
  if (section) return settled(section);
  const whole = declared.find((title) => isPartOf(documentTitle, title));
  const alike = mostAlike(headings, [documentTitle, ...declared]);
  const goesOn = whole && alike?.same && key(alike.text).startsWith(key(whole));
  if (whole && !goesOn && (headings.length === 0 || runs.has(key(whole)))) return whole;
  const [ofArticle] = usable([sources.headings.ofArticle ?? '']);
  const [ofMain] = usable([sources.headings.ofMain ?? '']);
  const lone = alike ? [ofArticle, ofMain].find((text) => text === alike.text) : ofArticle;
  if (lone && length(lone) >= MIN_LONE && !(printed && hasBeside(lone, printed))) return settled(lone);
  if (printed && !(alike && isBetter(alike, printed, documentTitle))) return printed;
  if (alike) return settled(alike.text);
  const shown = declared.find((title) => runs.has(key(title)));
  if (shown) return shown;
  if (whole) return whole;
  const bare = declared.map((title) => withoutSite(title, siteNames)).find(Boolean);
  if (bare) return bare;
  return documentTitle
    ? withoutSite(documentTitle, siteNames)
    : foldTitle(sources.headings.headlines[0] ?? '');
}

/** The line has more in front of another one: a day, a kicker. */
function hasBeside(text: string, part: string): boolean {
  return contains(text, part) && !key(text).startsWith(key(part));
}

/**
 * The longest beginning of `<title>` that the page prints. All of it, site and all, is printed in boxes for
 * sharing too, so the whole gives way to a beginning that makes most of it.
 */
function printedPrefix(prefixes: readonly string[], runs: ReadonlySet<string>): string | undefined {
  const [first, second] = prefixes.filter(
    (prefix) => length(prefix) >= MIN_HEADLINE && runs.has(key(prefix)),
  );
  const isWhole = first !== undefined && first === prefixes[0];
  return isWhole && second && length(second) >= length(first) * MOST ? second : first;
}

/** The site's name at the end of `<title>`, behind the headline; null where there is none. */
export function siteOfTitle(documentTitle: string, headline: string): string | null {
  const parts = partsOf(foldTitle(documentTitle));
  const site = parts.at(-1);
  return parts.length > 1 && site && !contains(headline, site) ? site : null;
}

/** The longest heading that a title confirms; not the one that names the book or site at the end of `<title>`. */
function confirmedHeading(
  headings: readonly string[],
  documentTitle: string,
  declared: readonly string[],
): string | undefined {
  const witnesses = [documentTitle, ...declared];
  const confirmed = headings.filter((text) => witnesses.some((title) => confirms(title, text)));
  const best = longest(confirmed);
  const first = longest(confirmed.filter((text) => key(documentTitle).startsWith(key(text))));
  if (!best || !first || !key(documentTitle).endsWith(key(best))) return best;
  return confirmed.indexOf(first) > confirmed.indexOf(best) ? first : best;
}

/** A title that begins with a heading, or has little beside it, confirms that heading as its own. */
function confirms(title: string, heading: string): boolean {
  return (
    key(title).startsWith(key(heading)) ||
    (contains(title, heading) && length(heading) >= length(title) * MAIN_PART)
  );
}

/** A heading that only ends the title, behind a longer line that begins it and is printed too, names the site. */
function isLogo(heading: string, documentTitle: string, printed: string): boolean {
  return key(documentTitle).endsWith(key(heading)) && length(printed) > length(heading);
}

/** `<title>` is a declared title with the site's name beside it. */
function isPartOf(documentTitle: string, title: string): boolean {
  const [whole, part] = [key(documentTitle), key(title)];
  const isMain = length(title) >= length(documentTitle) * MAIN_PART;
  return whole !== part && (isMain ? whole.includes(part) : whole.startsWith(part) || whole.endsWith(part));
}

interface Alike {
  readonly text: string;
  readonly same: boolean;
}

/**
 * The first heading that is a title with a word changed; else the first that is one in other words. One that a title
 * has whole, and that did not confirm it, names the site or the section.
 */
function mostAlike(headings: readonly string[], witnesses: readonly string[]): Alike | null {
  const reaches = (least: number) => (text: string) =>
    witnesses.some((title) => likeness(text, title) >= least);
  const own = headings.filter((heading) => !witnesses.some((title) => contains(title, heading)));
  const same = own.find(reaches(SAME));
  const text = same ?? own.find(reaches(ALIKE));
  return text === undefined ? null : { text, same: same !== undefined };
}

/** A heading says more than a printed line that begins it, and as much as any other, unless it is a part of the title. */
function isBetter({ text, same }: Alike, printed: string, documentTitle: string): boolean {
  if (!same || contains(documentTitle, text)) return false;
  return key(text).startsWith(key(printed)) || !contains(text, printed);
}

function longest(texts: readonly string[]): string | undefined {
  return [...texts].sort((a, b) => b.length - a.length)[0];
}
