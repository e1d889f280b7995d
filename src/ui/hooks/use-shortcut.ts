import { useEffect, useRef } from 'react';

/** Runs `action` on a key pressed alone, unless something is being written or has used the key already. */
export function useShortcut(key: string, action: () => void): void {
  useShortcuts([key], action);
}

/** As `useShortcut`, for several keys: `action` is told which, by its place in `keys`. */
export function useShortcuts(keys: readonly string[], action: (index: number) => void): void {
  const latest = useRef({ keys, action });
  latest.current = { keys, action };
  useEffect(() => {
    const stop = new AbortController();
    const press = (event: KeyboardEvent): void => {
      const { altKey, ctrlKey, metaKey } = event;
      if (!event.isTrusted || event.defaultPrevented || event.isComposing) return;
      if (altKey || ctrlKey || metaKey || isWriting(event.target)) return;
      const index = latest.current.keys.findIndex((key) => key.toLowerCase() === event.key.toLowerCase());
      if (index >= 0) latest.current.action(index);
    };
    document.addEventListener('keydown', press, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}

export function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
}
