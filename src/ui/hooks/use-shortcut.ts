import { useEffect, useRef } from 'react';

/**
 * Runs `action` on a key that stays what it is, such as Esc, pressed alone, unless something is being written or has used the key
 * already. Keys that the person can change are those of `ui/shortcuts`.
 */
export function useShortcut(key: string, action: () => void): void {
  const latest = useRef({ key, action });
  latest.current = { key, action };
  useEffect(() => {
    const stop = new AbortController();
    const press = (event: KeyboardEvent): void => {
      const { altKey, ctrlKey, metaKey } = event;
      if (!event.isTrusted || event.defaultPrevented || event.isComposing) return;
      if (altKey || ctrlKey || metaKey || isWriting(event.target)) return;
      if (latest.current.key === event.key) latest.current.action();
    };
    document.addEventListener('keydown', press, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}

/** A field or a list takes the keys for itself; a checkbox only the space bar. */
export function isWriting(target: EventTarget | null): boolean {
  const fields = 'input:not([type=checkbox]), textarea, select, [contenteditable]';
  return target instanceof HTMLElement && target.matches(fields);
}
