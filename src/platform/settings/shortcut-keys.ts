import * as v from 'valibot';

/** Which key the person has given to an action, by the name of the action; empty where it is to have none. */
export type ShortcutKeys = Readonly<Record<string, string>>;

/** More actions than any version has, and longer than the name of any key (`event.key`) or action. */
const MOST = 200;
const LONGEST = 40;

/** Reads each entry on its own. What this version knows no action for is kept: a newer one may have set it. */
export const shortcutKeysSchema = v.fallback(
  v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(
      (stored) => typeof stored === 'object' && stored !== null && !Array.isArray(stored),
    ),
    v.transform((entries): ShortcutKeys => {
      const read = Object.entries(entries).filter((entry): entry is [string, string] => entry.every(isShort));
      return Object.fromEntries(read.slice(0, MOST));
    }),
  ),
  {},
);

function isShort(text: unknown): boolean {
  return typeof text === 'string' && text.length <= LONGEST;
}
