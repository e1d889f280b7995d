import * as v from 'valibot';
import { HIGHLIGHT_COLOURS } from '@/core/annotation/types';
import { IMPORT_LIMITS as MOST } from '@/core/exchange/import-limits';
import {
  amount,
  chooser,
  direction,
  joinedPages,
  pictureAddress,
  removal,
  sketch,
  wordCount,
  words,
} from '@/core/exchange/schema-parts';
import { stripControls } from '@/core/text/strip-controls';
import { isArticleUrl } from './fields';

/** Letters, digits and hyphens, as UUIDs are written; never `__proto__`. */
const id = v.pipe(v.string(), v.regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,63}$/));
/** Milliseconds since the epoch, up to the last day that a `Date` has. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const line = (most: number) => v.pipe(words(most), v.transform(stripControls));
const tags = v.optional(v.pipe(v.array(line(MOST.tag)), v.maxLength(MOST.tags)));
const span = v.pipe(
  v.object({ start: amount, end: amount }),
  v.check(({ start, end }) => start <= end),
);

const article = v.object({
  id,
  url: v.pipe(words(MOST.url), v.check(isArticleUrl)),
  canonical: v.optional(v.pipe(words(MOST.url), v.check(isArticleUrl))),
  title: line(MOST.title),
  authors: v.pipe(v.array(line(MOST.name)), v.maxLength(MOST.tags)),
  source: v.nullable(line(MOST.name)),
  published: v.nullable(line(MOST.name)),
  siteClaim: v.nullable(v.object({ units: v.nullable(amount), minutes: v.nullable(amount) })),
  lang: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,35}$/)),
  dir: direction,
  count: wordCount,
  images: amount,
  joinedPages: v.optional(joinedPages),
  savedAt: time,
  openedAt: time,
  tags,
  isFavourite: v.optional(v.boolean()),
  isArchived: v.optional(v.boolean()),
  note: v.optional(words(MOST.note)),
  progress: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  place: v.optional(v.object({ offset: amount, words: words(MOST.name) })),
  finishedAt: v.optional(time),
});

const content = v.object({
  html: words(MOST.html),
  text: words(MOST.text),
  trace: v.optional(v.object({ chosenBy: chooser, removals: v.array(removal) })),
  hidden: v.optional(v.array(v.object({ key: words(MOST.note) }))),
});

const highlight = v.object({
  id,
  colour: v.picklist(HIGHLIGHT_COLOURS),
  quote: v.object({ exact: words(MOST.quote), prefix: words(MOST.quote), suffix: words(MOST.quote) }),
  positions: v.object({ reader: v.optional(span), page: v.optional(span) }),
  place: v.optional(
    v.object({
      relative: v.number(),
      blocks: v.array(words(MOST.name)),
      copies: v.number(),
      repeats: v.optional(v.number()),
      around: v.optional(sketch),
    }),
  ),
  picture: v.optional(v.object({ src: pictureAddress })),
  note: words(MOST.note),
  earlierNotes: v.optional(
    v.pipe(v.array(v.object({ note: words(MOST.note), replacedAt: time })), v.maxLength(MOST.tags)),
  ),
  tags,
  isQuoteOnly: v.optional(v.boolean()),
  createdAt: time,
  updatedAt: time,
});

/** What any importer may hand on. Fields that it does not name are left out. */
export const bundleSchema = v.object({
  article,
  content,
  highlights: v.pipe(v.array(highlight), v.maxLength(MOST.highlightsPerArticle)),
});
