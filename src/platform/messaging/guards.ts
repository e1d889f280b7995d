import * as v from 'valibot';

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

export interface MessageSender {
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** The tab of a message that our own script sent from a page's top frame; null for every other sender. */
export function tabOfContentScript(sender: MessageSender, extensionId: string): number | null {
  if (sender.id !== extensionId || sender.frameId !== 0) return null;
  return sender.tab?.id ?? null;
}
