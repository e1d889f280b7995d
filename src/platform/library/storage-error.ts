import { AppError } from '@/core/errors';

/** Chromium reports a full disk as an `UnknownError` whose message has this in it, not as QuotaExceededError. */
const FULL = /quota|NO_SPACE|disk is full/i;

/** Runs a storage operation; what the storage refuses becomes an `AppError` the interface can explain. */
export async function translateStorageError<T>(operation: () => PromiseLike<T>): Promise<T> {
  try {
    return await operation();
  } catch (cause) {
    const own = ownError(cause);
    if (own) throw own;
    const message = cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause);
    throw new AppError(FULL.test(message) ? 'storage-full' : 'storage-failed', { cause });
  }
}

/** Our own error, also where Dexie has wrapped it because it came up while the database was opened. */
function ownError(cause: unknown): AppError | null {
  if (cause instanceof AppError) return cause;
  const inner: unknown = cause instanceof Error && 'inner' in cause ? cause.inner : null;
  return inner ? ownError(inner) : null;
}
