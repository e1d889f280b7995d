import { liveQuery } from 'dexie';

/**
 * Runs a query now and again whenever what it read changes, in any window of the extension.
 * Stops when `signal` aborts.
 */
export function watch<T>(
  query: () => Promise<T>,
  { next, error, signal }: { next: (value: T) => void; error: (cause: unknown) => void; signal: AbortSignal },
): void {
  const subscription = liveQuery(query).subscribe({ next, error });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
