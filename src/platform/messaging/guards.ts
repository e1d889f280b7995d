import * as v from 'valibot';

/** A day of reading: no honest page takes longer, and the badge has room for four characters. */
const MAX_MINUTES = 1440;

/** What a message must look like. Content scripts run beside hostile pages: nothing is taken on trust. */
export const pageDetectedSchema = v.strictObject({
  article: v.boolean(),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_MINUTES)),
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
