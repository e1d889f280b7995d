import { foldSpaces } from './blocks';

/** Between a headline and the name of a section or site in `<title>`. */
const SEPARATOR =
  /\s*[_|｜¦]+\s*|\s+[-–—·•»«/:]\s+|\s*[–—]{1,2}\s*(?=[^–—]{2,20}$)|-(?=[^-\s]{2,10}(?:网|網|报|報|新闻|新聞|在线|频道)$)/gu;

/** No headline is longer, in UTF-16 units; what a hostile page adds is not looked at. */
const MAX_TITLE = 500;

/** One space for each run, wide ones too: the separators' patterns are quadratic in them. */
export function foldTitle(text: string): string {
  return foldSpaces(text)
    .replace(/[ \u3000]{2,}/g, ' ')
    .slice(0, MAX_TITLE);
}

/** What is compared: width, case and white space make no difference. */
export function key(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** In code points. */
export function length(text: string): number {
  return [...text].length;
}

export function contains(whole: string, part: string): boolean {
  return key(whole).includes(key(part));
}

/** The parts between separators, the headline's and the site's among them. */
export function partsOf(title: string): string[] {
  return title.split(SEPARATOR).filter(Boolean);
}

/** The title cut at each separator, longest first, the whole included. */
export function prefixesOf(title: string): string[] {
  const cuts = [...title.matchAll(SEPARATOR)].map((match) => title.slice(0, match.index));
  return [title, ...cuts.reverse()].filter(Boolean);
}

/** The title without the site: cut before its name where that is known, else after the first part if that is the longer one. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const parts = partsOf(title);
  if (parts.length < 2) return title;
  const known = parts.findIndex((part, index) => index > 0 && isSiteName(part, siteNames));
  const prefixes = prefixesOf(title);
  if (known > 0) return prefixes[prefixes.length - known] ?? title;
  const first = prefixes.at(-1) ?? title;
  const last = parts.at(-1) ?? '';
  return length(first) >= length(last) ? first : title;
}

export function isSiteName(text: string, siteNames: readonly string[]): boolean {
  return siteNames.some((name) => nameKey(name) === nameKey(text));
}

/** `The Harbour-News` and the `harbournews` of an address are one name. */
function nameKey(name: string): string {
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s/, '');
  return letters.replace(/[^\p{L}\p{N}]+/gu, '') || key(name);
}

/** Share of a text's words (or pairs of CJK characters) that another has too: editors reword for `<title>`. */
export function likeness(text: string, other: string): number {
  const words = wordsOf(text);
  const known = new Set(wordsOf(other));
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
