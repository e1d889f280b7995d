import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'backupReminder';

const DAY_MS = 86_400_000;

/** A month: the daily copies lie in the same profile, and a lost or reset profile takes them along. */
const REMIND_AFTER_MS = 30 * DAY_MS;

/** With fewer articles there is little to lose, and whoever has only just begun is left alone. */
const FEWEST = 10;

const schema = v.fallback(v.object({ settledAt: v.number() }), { settledAt: 0 });

/** When a backup was last downloaded, or the reminder put off, in milliseconds since 1970; 0 for never. */
export async function readReminder(): Promise<number> {
  const stored = await browser.storage.local.get(KEY);
  return v.parse(schema, stored[KEY]).settledAt;
}

/** A backup was downloaded, or is not wanted now: the next reminder comes a month later. */
export async function settleReminder(now: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: { settledAt: now } });
}

/** Whether it is time to think of a copy outside the browser; `savedAt` of each article that is kept. */
export function isBackupDue(settledAt: number, savedAt: readonly number[], now: number): boolean {
  if (savedAt.length < FEWEST || now - settledAt < REMIND_AFTER_MS) return false;
  const first = savedAt.reduce((least, time) => Math.min(least, time), now);
  return now - first >= REMIND_AFTER_MS;
}
