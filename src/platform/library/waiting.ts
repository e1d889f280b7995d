import { database } from './library';

type Listener = (isWaiting: boolean) => void;

const listeners = new Set<Listener>();
let isWaiting = false;

function tell(next: boolean): void {
  if (next === isWaiting) return;
  isWaiting = next;
  for (const listener of listeners) listener(next);
}

database.on('blocked', () => tell(true));
database.on('ready', () => tell(false), true);

/**
 * Calls `listener` now and on every change: whether the library cannot be opened because an older window of Lede, which
 * does not answer, still has it open in its old form.
 */
export function watchWaiting(listener: Listener, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
  listener(isWaiting);
}
