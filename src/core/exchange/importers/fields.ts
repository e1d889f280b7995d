import type { HighlightColour } from '@/core/annotation/types';
import { isWebUrl } from '@/core/article/url';
import { IMPORT_LIMITS } from '@/core/exchange/import-limits';
import { stripControls } from '@/core/text/strip-controls';

/** A day ahead of the clock is a time zone; more is a mistake. */
const TOMORROW_MS = 86_400_000;

const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** True for an address of the web with nothing in it that is not seen: `URL` reads over a line break in a name. */
export function isArticleUrl(url: string): boolean {
  return isWebUrl(url) && stripControls(url) === url;
}

/** Milliseconds since the epoch of an ISO date or of a Unix time in seconds, milliseconds or microseconds, else null. */
export function readTime(value: unknown, now: number): number | null {
  const text = typeof value === 'number' ? String(Math.floor(value)) : String(value ?? '').trim();
  let time = Number.NaN;
  if (/^\d{1,11}$/.test(text)) time = Number(text) * 1000;
  else if (/^\d{12,14}$/.test(text)) time = Number(text);
  else if (/^\d{15,17}$/.test(text)) time = Math.floor(Number(text) / 1000);
  else if (ISO.test(text)) time = Date.parse(text.replace(' ', 'T'));
  return time > 0 && time < now + TOMORROW_MS ? time : null;
}

/** A publication date as articles keep it, or null. */
export function readPublished(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  if (!ISO.test(text) || Number.isNaN(Date.parse(text))) return null;
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(text) && text.includes('T') ? text : text.slice(0, 10);
}

/** Words that sort an article or a highlight: one line each, each once, none empty, no more than the limit. */
export function readTags(values: readonly unknown[]): string[] {
  const tags = values
    .filter((value) => typeof value === 'string')
    .map((value) => stripControls(value.slice(0, IMPORT_LIMITS.tag)))
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, IMPORT_LIMITS.tags);
}

const NEAREST: ReadonlyMap<string, HighlightColour> = new Map([
  ['green', 'green'],
  ['blue', 'blue'],
  ['cyan', 'blue'],
  ['teal', 'blue'],
  ['aqua', 'blue'],
  ['pink', 'pink'],
  ['red', 'pink'],
  ['purple', 'purple'],
  ['indigo', 'purple'],
]);

/** The nearest colour that Lede has; yellow where nothing is near. */
export function readColour(name: unknown): HighlightColour {
  return NEAREST.get(String(name ?? '').toLowerCase()) ?? 'yellow';
}
