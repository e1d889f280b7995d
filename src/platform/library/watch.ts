import { liveQuery } from 'dexie';

/** A query that has failed is run again after so many milliseconds, then after twice as many, up to the longest. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

interface Watcher<T> {
  readonly next: (value: T) => void;
  /** May be followed by a value: a full disk has room again, another window has let go. */
  readonly error: (cause: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * Runs a query now and again whenever what it read changes, in any window of the extension.
 * Stops when `signal` aborts.
 */
export function watch<T>(query: () => Promise<T>, { next, error, signal }: Watcher<T>): void {
  let wait = FIRST_WAIT;
  let stop = (): void => undefined;
  const start = (): void => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => {
        wait = FIRST_WAIT;
        next(value);
      },
      error: (cause) => {
        subscription.unsubscribe();
        error(cause);
        const timer = setTimeout(start, wait);
        stop = () => clearTimeout(timer);
        wait = Math.min(2 * wait, LONGEST_WAIT);
      },
    });
    stop = () => subscription.unsubscribe();
  };
  start();
  signal.addEventListener('abort', () => stop(), { once: true });
}
