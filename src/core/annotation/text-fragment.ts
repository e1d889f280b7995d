import type { Highlight, TextQuoteSelector } from '@/core/annotation/types';
import { isWebUrl } from '@/core/article/url';

/** Longer passages, and those over several lines, are named by their first and last words alone. */
const LONGEST_WHOLE = 120;
/** How much of a passage names its beginning or its end: whole words up to about this many units. */
const EDGE_UNITS = 24;
/** A shorter passage may well occur twice, so the words around it are added. */
const SHORT = 24;
const CONTEXT_UNITS = 16;

/** The mark between a fragment and its directives. */
const DIRECTIVE = ':~:';

/**
 * `url` with a text fragment, so that a browser that follows it scrolls to the passage and marks it:
 * `url#:~:text=[prefix-,]start[,end][,-suffix]`, by https://wicg.github.io/scroll-to-text-fragment/.
 * An address that is not http(s) and an empty quote give `url` unchanged.
 */
export function textFragmentUrl(url: string, quote: TextQuoteSelector): string {
  if (!isWebUrl(url)) return url;
  const passage = wholeWords(quote);
  if (passage === null) return url;
  const directive = `${DIRECTIVE}text=${fragmentTerms(passage)}`;
  const hash = url.indexOf('#');
  if (hash < 0) return `${url}#${directive}`;
  const older = url.indexOf(DIRECTIVE, hash);
  return (older < 0 ? url : url.slice(0, older)) + directive;
}

/** Where a highlight is on the web: for a picture its page, since no address can lead to a place without words. */
export function passageUrl(url: string, { quote, picture }: Pick<Highlight, 'quote' | 'picture'>): string {
  return picture ? url : textFragmentUrl(url, quote);
}

/** A passage with its surroundings, widened to whole words. */
interface Passage {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

function fragmentTerms({ before, exact, after }: Passage): string {
  const lines = exact.split('\n').flatMap((line) => line.trim() || []);
  const whole = lines.length === 1 && exact.length <= LONGEST_WHOLE;
  const start = whole ? fold(exact) : firstWords(fold(lines[0] ?? ''), EDGE_UNITS);
  const end = whole ? start : lastWords(fold(lines.at(-1) ?? ''), EDGE_UNITS);
  const least = whole ? SHORT : SHORT / 2;
  const prefix = start.length < least ? lastWords(sameBlockBefore(before), CONTEXT_UNITS) : '';
  const suffix = end.length < least ? firstWords(sameBlockAfter(after), CONTEXT_UNITS) : '';
  return [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(start),
    ...(whole ? [] : [encode(end)]),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ].join(',');
}

/**
 * Browsers match whole words only, Chinese ones by their dictionary: a quote that begins or ends inside
 * a word is widened to it. Null where the quote is nothing but white space.
 */
function wholeWords(quote: TextQuoteSelector): Passage | null {
  const exact = quote.exact.trim();
  if (exact === '') return null;
  const text = quote.prefix + quote.exact + quote.suffix;
  let start = text.indexOf(exact, quote.prefix.length);
  let end = start + exact.length;
  for (const word of segments(text)) {
    if (!word.isWordLike) continue;
    const wordEnd = word.index + word.segment.length;
    if (word.index < start && start < wordEnd) start = word.index;
    if (word.index < end && end < wordEnd) end = wordEnd;
  }
  return { before: text.slice(0, start), exact: text.slice(start, end), after: text.slice(end) };
}

/** A prefix or suffix must lie in one block of the page; in a quote a line break is where a block ends. */
function sameBlockBefore(text: string): string {
  return telling(text.slice(text.lastIndexOf('\n') + 1));
}

function sameBlockAfter(text: string): string {
  return telling(text.split('\n', 1)[0] ?? '');
}

/** `text` if there is a word in it: marks alone tell no place from another. */
function telling(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? fold(text) : '';
}

/** The leading words of `text`, up to about `units` UTF-16 units; at least one. */
function firstWords(text: string, units: number): string {
  let end = 0;
  for (const word of segments(text)) {
    const wordEnd = word.index + word.segment.length;
    if (end > 0 && wordEnd > units) break;
    if (word.isWordLike) end = wordEnd;
  }
  return end > 0 ? text.slice(0, end) : text.slice(0, units).toWellFormed();
}

/** The trailing words of `text`, up to about `units` UTF-16 units; at least one. */
function lastWords(text: string, units: number): string {
  let start = text.length;
  for (const word of [...segments(text)].reverse()) {
    if (start < text.length && text.length - word.index > units) break;
    if (word.isWordLike) start = word.index;
  }
  return text.slice(start < text.length ? start : Math.max(0, text.length - units));
}

function segments(text: string): Intl.Segments {
  // The rules and the Chinese dictionary are the same for every locale but Thai-like and a few others.
  return new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Percent-encodes everything that has a meaning in the directive (`-`, `,`, `&`) or in Markdown. */
function encode(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replace(
    /[-!'()*~_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
