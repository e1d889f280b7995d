import * as v from 'valibot';
import { HIGHLIGHT_COLOURS } from '@/core/annotation/types';
import { pictureAddress, sketch } from '@/core/exchange/schema-parts';

/** More words or characters than this are no article; a wild figure must not reach the badge. */
const MAX_COUNT = 100_000_000;
/** The longest well-formed language tags are about this long, in UTF-16 units. */
const MAX_TAG = 35;

const amount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_COUNT));

/** What a message must look like. Content scripts run beside hostile pages: nothing is taken on trust. */
export const pageDetectedSchema = v.strictObject({
  article: v.boolean(),
  count: v.strictObject({ cjk: amount, punct: amount, words: amount, units: amount }),
  images: amount,
  lang: v.nullable(v.pipe(v.string(), v.maxLength(MAX_TAG))),
});

/** Deeper pages are refused (`PAGE_LIMITS`), and none has more elements. */
const MAX_DEPTH = 200;
const MAX_INDEX = 50_000;

export const elementPickedSchema = v.strictObject({
  token: v.pipe(v.string(), v.uuid()),
  path: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_INDEX))),
    v.maxLength(MAX_DEPTH),
  ),
});

/** More pages than these are not counted (`page-address.ts`). */
const MAX_PAGES = 99;
const pageCount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_PAGES));

export const pagesCountedSchema = v.strictObject({
  token: v.pipe(v.string(), v.uuid()),
  done: pageCount,
  total: pageCount,
});

/** The longest passage that is kept, in UTF-16 units: a long article. */
const MAX_QUOTE = 200_000;
/** Surroundings are 64 units a side as Lede makes them; white space may make them a little longer. */
const MAX_CONTEXT = 1_000;
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const context = v.pipe(v.string(), v.maxLength(MAX_CONTEXT));

const quote = v.strictObject({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_QUOTE)),
  prefix: context,
  suffix: context,
});
const relative = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const highlightEditSchema = v.strictObject({
  token: v.pipe(v.string(), v.uuid()),
  quote,
  relative: v.nullable(relative),
  edit: v.union([
    v.strictObject({ colour: v.picklist(HIGHLIGHT_COLOURS) }),
    v.strictObject({ deleted: v.boolean() }),
  ]),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What a script in a page says of a selection. */
export const selectorsSchema = v.strictObject({
  quote,
  position: v.strictObject({ start: offset, end: offset }),
  place: v.strictObject({
    relative,
    blocks: v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(3)),
    copies: count,
    repeats: v.optional(count),
    around: v.optional(sketch),
  }),
  picture: v.optional(v.strictObject({ src: pictureAddress })),
});

export interface MessageSender {
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Our own pages have the library and send none of these messages: one that comes from there is forged. */
const OWN_PAGE = /^(?:chrome|moz|safari-web)-extension:/i;

/** The tab of a message that our own script sent from a page's top frame; null for every other sender. */
export function tabOfContentScript(sender: MessageSender, extensionId: string): number | null {
  if (sender.id !== extensionId || sender.frameId !== 0) return null;
  if (OWN_PAGE.test(sender.url ?? '')) return null;
  return sender.tab?.id ?? null;
}
