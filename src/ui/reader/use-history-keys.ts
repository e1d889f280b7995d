import { useEffect, useRef } from 'react';
import { isWriting } from '@/ui/hooks/use-shortcut';
import type { History } from './use-history';

/** Ctrl+Z or ⌘Z takes back, with Shift or as Ctrl+Y does again; a text field keeps these keys for its own words. */
export function useHistoryKeys({ undo, redo }: History, fail: (cause: unknown) => void): void {
  const latest = useRef({ undo, redo, fail });
  latest.current = { undo, redo, fail };
  useEffect(() => {
    const stop = new AbortController();
    const press = (event: KeyboardEvent): void => {
      const isOurs = event.isTrusted && !event.altKey && (event.ctrlKey || event.metaKey);
      if (!isOurs || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      const move = key === 'y' || event.shiftKey ? latest.current.redo : latest.current.undo;
      move().catch(latest.current.fail);
    };
    document.addEventListener('keydown', press, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
