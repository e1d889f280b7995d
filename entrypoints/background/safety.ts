import { browser } from 'wxt/browser';
import { lookForLoss } from '@/platform/backup/look-for-loss';
import { database } from '@/platform/library/library';
import { guardLibrary } from '@/platform/library/safety/guard-library';
import { logFailure } from '@/platform/log';

const LOOKED = 'lookedForLoss';

/** Keeps account of the library, and looks once in each session of the browser whether it is whole; what is missing is said on the next screen. */
export function registerSafety(): void {
  guardLibrary(database);
  lookOnce().catch(logFailure);
}

async function lookOnce(): Promise<void> {
  const stored = await browser.storage.session.get(LOOKED);
  if (stored[LOOKED]) return;
  await browser.storage.session.set({ [LOOKED]: true });
  await lookForLoss();
}
