import { browser } from 'wxt/browser';
import type { ArticleId } from '@/core/article/types';
import { logFailure } from '@/platform/log';
import type { LibraryDatabase } from '../database';
import { raiseFloor } from './floor';
import { isPrivate } from './is-private';
import { writeJournal } from './journal';
import { changeLoss, withDamaged } from './loss';
import { keepRecordSums } from './record-sums';
import { reportChanges } from './report-changes';

/** The alarm that asks for a copy soon: an import is too much for the journal. */
export const BACK_UP_SOON = 'back-up-soon';

/** Articles changed at one go that the journal takes. */
const MOST_AT_ONCE = 100;

/** Counting takes some ten milliseconds in a large library, so it waits for a pause. */
const COUNT_AFTER_MS = 2000;

/**
 * Keeps account of the library outside its database: a journal of what was changed lately, how much there must be, and which records
 * are damaged. Nothing of it in private windows, whose library is in memory and whose `storage.local` is not.
 */
export function guardLibrary(db: LibraryDatabase): void {
  if (isPrivate()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  reportChanges(db, (ids) => {
    note(db, ids).catch(logFailure);
    clearTimeout(timer);
    timer = setTimeout(() => raiseFloor(db).catch(logFailure), COUNT_AFTER_MS);
  });
  keepRecordSums(db, (record) => changeLoss((loss) => withDamaged(loss, record)).catch(logFailure));
}

async function note(db: LibraryDatabase, ids: readonly ArticleId[]): Promise<void> {
  if (ids.length <= MOST_AT_ONCE) await writeJournal(db, ids, Date.now());
  else await browser.alarms.create(BACK_UP_SOON, { delayInMinutes: 1 });
}
