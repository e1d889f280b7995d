import { AppError } from '@/core/errors';
import { logFailure } from '@/platform/log';

/** Chromium reports a full disk as an `UnknownError` whose message has this in it, not as QuotaExceededError. */
const FULL = /quota|NO_SPACE|disk is full/i;

/** With less than this left, in bytes, the disk is why: Chromium's own files take some hundred kilobytes to open. */
const LEAST_ROOM = 1_000_000;

/** Runs a storage operation; what the storage refuses becomes an `AppError` the interface can explain. */
export async function translateStorageError<T>(operation: () => PromiseLike<T>): Promise<T> {
  try {
    return await operation();
  } catch (cause) {
    const own = ownError(cause);
    if (own) throw own;
    const message = cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause);
    const isFull = FULL.test(message) || (await isOutOfRoom());
    throw new AppError(isFull ? 'storage-full' : 'storage-failed', { cause });
  }
}

/** Once a write has failed for want of room, Chromium closes the database and says only that it cannot be opened. */
async function isOutOfRoom(): Promise<boolean> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage < LEAST_ROOM;
  } catch (cause) {
    // The first error is what counts.
    logFailure(cause);
    return false;
  }
}

/** Our own error, also where Dexie has wrapped it because it came up while the database was opened. */
function ownError(cause: unknown): AppError | null {
  if (cause instanceof AppError) return cause;
  const inner: unknown = cause instanceof Error && 'inner' in cause ? cause.inner : null;
  return inner ? ownError(inner) : null;
}
