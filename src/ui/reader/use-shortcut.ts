import { useEffect, useRef } from 'react';

/** Runs `action` on a key pressed alone, unless something is being written or has used the key already. */
export function useShortcut(key: string, action: () => void): void {
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    const stop = new AbortController();
    const press = (event: KeyboardEvent): void => {
      const { altKey, ctrlKey, metaKey } = event;
      if (!event.isTrusted || event.defaultPrevented || event.isComposing) return;
      if (altKey || ctrlKey || metaKey || isWriting(event.target)) return;
      if (event.key.toLowerCase() === key.toLowerCase()) latest.current();
    };
    document.addEventListener('keydown', press, { signal: stop.signal });
    return () => stop.abort();
  }, [key]);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
}
