import * as v from 'valibot';
import { HIGHLIGHT_COLOURS } from '@/core/annotation/types';
import type { Importer } from '@/core/exchange/types';

const time = v.pipe(v.number(), v.finite());
const span = v.object({ start: v.number(), end: v.number() });
const tags = v.optional(v.array(v.string()));

const article = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  url: v.pipe(v.string(), v.url(), v.regex(/^https?:/i)),
  title: v.string(),
  authors: v.array(v.string()),
  source: v.nullable(v.string()),
  published: v.nullable(v.string()),
  siteClaim: v.nullable(v.object({ units: v.nullable(v.number()), minutes: v.nullable(v.number()) })),
  lang: v.string(),
  dir: v.picklist(['ltr', 'rtl']),
  count: v.object({ cjk: v.number(), punct: v.number(), words: v.number(), units: v.number() }),
  images: v.number(),
  savedAt: time,
  openedAt: time,
  ...{
    tags,
    isFavourite: v.optional(v.boolean()),
    isArchived: v.optional(v.boolean()),
    note: v.optional(v.string()),
  },
  ...{ progress: v.optional(v.number()), finishedAt: v.optional(time) },
});

const content = v.object({
  html: v.string(),
  text: v.string(),
  trace: v.optional(
    v.object({
      chosenBy: v.picklist(['parser', 'density', 'person']),
      removals: v.array(v.object({ pass: v.string(), reason: v.string(), text: v.string() })),
    }),
  ),
  hidden: v.optional(v.array(v.object({ key: v.string() }))),
});

const highlight = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  colour: v.picklist(HIGHLIGHT_COLOURS),
  quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
  positions: v.object({ reader: v.optional(span), page: v.optional(span) }),
  place: v.optional(v.object({ relative: v.number(), blocks: v.array(v.string()), copies: v.number() })),
  ...{ note: v.string(), tags, isQuoteOnly: v.optional(v.boolean()) },
  ...{ createdAt: time, updatedAt: time },
});

/** The JSON export, of version 1. What it has beyond this, such as the W3C annotations, is made of it and not read. */
const backup = v.object({
  format: v.literal('lede'),
  version: v.literal(1),
  articles: v.array(v.object({ article, content, highlights: v.array(highlight) })),
});

/** Reads Lede's own JSON export, whole or not at all: null for anything else, damaged files included. */
export const backupImporter: Importer = {
  parse: (text) => {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), backup), text);
    return parsed.success ? parsed.output.articles : null;
  },
};
