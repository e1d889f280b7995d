import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { remember } from '@/core/reading/own-speed';
import type { ReadStretch } from '@/core/reading/stretch';

const KEY = 'readingLog';

/** Some hours of each script; `remember` keeps fewer, so that only a foreign file has more. */
const MOST = 1000;

const amount = v.pipe(v.number(), v.finite(), v.gtValue(0));
const schema = v.fallback(
  v.pipe(
    v.array(v.object({ script: v.picklist(['cjk', 'words']), units: amount, seconds: amount })),
    v.maxLength(MOST),
  ),
  [],
);

/** What was read and how long it took, oldest first: amounts alone, neither texts nor addresses nor times of day. */
export async function loadReadingLog(): Promise<readonly ReadStretch[]> {
  const stored = await browser.storage.local.get(KEY);
  return parseReadingLog(stored[KEY]);
}

/** A log that is damaged is begun anew: it costs some minutes of reading, and an odd figure would cost trust. */
export function parseReadingLog(stored: unknown): readonly ReadStretch[] {
  return v.parse(schema, stored);
}

/** Two windows that write at once may lose a stretch between them, which no figure depends on. */
export async function addToReadingLog(stretches: readonly ReadStretch[]): Promise<readonly ReadStretch[]> {
  const log = stretches.reduce(remember, await loadReadingLog());
  await browser.storage.local.set({ [KEY]: log });
  return log;
}

/** The person's speed is unknown again. */
export async function forgetReadingLog(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
