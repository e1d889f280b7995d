import { browser } from 'wxt/browser';
import { backUp, backUpDaily } from '@/platform/backup/backup';
import { keepImages } from '@/platform/images/keep-images';
import { KEEP_IMAGES } from '@/platform/images/keep-images-soon';
import { emptyTrash } from '@/platform/library/empty-trash';
import { articles } from '@/platform/library/library';
import { BACK_UP_SOON } from '@/platform/library/safety/guard-library';
import { logFailure } from '@/platform/log';

const CLEAN_UP = 'prune-drafts';
const DAY_MINUTES = 24 * 60;
const DAY_MS = DAY_MINUTES * 60_000;

/** A page that was read but neither saved nor marked is kept this long, so that Back and Forward work. */
const DRAFT_DAYS = 7;

/** What was deleted stays in the trash this long. */
const TRASH_DAYS = 30;

/**
 * Once a day: drafts that nobody came back to go, and what has been in the trash for long. A copy of the library is written. Pictures come when
 * asked for.
 */
export function registerAlarms(): void {
  ensureAlarm().catch(logFailure);
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === KEEP_IMAGES) keepImages(new AbortController().signal).catch(logFailure);
    if (alarm.name === BACK_UP_SOON) backUp().catch(logFailure);
    if (alarm.name !== CLEAN_UP) return;
    articles.pruneDrafts(Date.now() - DRAFT_DAYS * DAY_MS).catch(logFailure);
    keepImages(new AbortController().signal).catch(logFailure);
    // First the copy: it compares the library with a floor that emptying the trash takes away.
    backUpDaily()
      .catch(logFailure)
      .then(() => emptyTrash(Date.now() - TRASH_DAYS * DAY_MS))
      .catch(logFailure);
  });
}

/** Alarms need not survive a restart of the browser: each start of the background looks after its own. */
async function ensureAlarm(): Promise<void> {
  const alarm = await browser.alarms.get(CLEAN_UP);
  if (!alarm) await browser.alarms.create(CLEAN_UP, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });
}
