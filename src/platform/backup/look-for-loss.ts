import { database } from '@/platform/library/library';
import { findMissing } from '@/platform/library/safety/find-missing';
import { isPrivate } from '@/platform/library/safety/is-private';
import { changeLoss, readLoss, withMissing } from '@/platform/library/safety/loss';
import { logFailure } from '@/platform/log';

/** What opened the library has shown something by then; in milliseconds. */
const LOOK_AFTER_MS = 1000;

/**
 * Looks after each opening of the library until `signal` aborts: at first, and again where the browser has closed it, which it does
 * when it cannot write, and may then open an empty one.
 */
export function watchForLoss(signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => lookForLoss().catch(logFailure), LOOK_AFTER_MS);
  };
  database.on('ready', look, true);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      database.on('ready').unsubscribe(look);
    },
    { once: true },
  );
}

/** Looks whether all is there that should be, and notes what is not; true where something is missing that nobody has dealt with. */
export async function lookForLoss(): Promise<boolean> {
  if (isPrivate()) return false;
  const missing = await findMissing(database);
  if (missing) await changeLoss((loss) => withMissing(loss, missing));
  const loss = await readLoss();
  return loss !== null && loss.recovery === null;
}
