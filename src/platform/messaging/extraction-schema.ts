import * as v from 'valibot';
import type { Extraction } from '@/core/article/types';
import { APP_ERROR_CODES } from '@/core/errors';
import { IMPORT_LIMITS as MOST } from '@/core/exchange/import-limits';
import {
  amount,
  chooser,
  direction,
  joinedPages,
  removal,
  wordCount,
  words,
} from '@/core/exchange/schema-parts';

/** The longest well-formed language tags are about this long, in UTF-16 units. */
const MOST_TAG = 35;
const names = v.pipe(v.array(words(MOST.name)), v.maxLength(MOST.tags));
/** What a site claims is a figure that it has made up itself, and shown as that. */
const claim = v.nullable(v.pipe(v.number(), v.minValue(0)));
/** Browsers pass results of 64 MB; pictures of some megabytes can stand in a body. */
const MOST_HTML = 64 * 2 ** 20;
/** Removals that are kept, and more than any page has reasons; a wild list must not fill the memory. */
const MOST_LINES = 10_000;

const article = v.object({
  url: words(MOST.note),
  canonical: v.optional(words(MOST.note)),
  title: words(MOST.title),
  authors: names,
  source: v.nullable(words(MOST.name)),
  published: v.nullable(words(MOST.name)),
  siteClaim: v.nullable(v.object({ units: claim, minutes: claim })),
  lang: v.pipe(words(MOST_TAG), v.regex(/^[0-9A-Za-z-]+$/)),
  dir: direction,
  html: words(MOST_HTML),
  text: words(MOST.text),
  count: wordCount,
  images: amount,
  joinedPages: v.optional(joinedPages),
  trace: v.object({
    chosenBy: chooser,
    removals: v.pipe(v.array(removal), v.maxLength(MOST_LINES)),
  }),
});

const detection = v.object({
  article: v.boolean(),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons: v.pipe(v.array(words(MOST.name)), v.maxLength(MOST_LINES)),
  count: wordCount,
  images: amount,
  lang: v.nullable(words(MOST_TAG)),
});

const extraction = v.variant('type', [
  v.object({ type: v.literal('article'), article, detection }),
  v.object({ type: v.literal('nothing'), detection }),
  v.object({ type: v.literal('refused'), code: v.picklist(APP_ERROR_CODES) }),
]);

/**
 * What the script in a page says it has found; null where that is nothing of the kind. It runs in the page's own process,
 * which a page may have broken: nothing is taken on trust.
 */
export function readExtraction(result: unknown): Extraction | null {
  const parsed = v.safeParse(extraction, result);
  if (parsed.success) return parsed.output;
  if (result != null)
    console.warn('Lede: the page’s script says what cannot be', v.flatten(parsed.issues).nested);
  return null;
}
