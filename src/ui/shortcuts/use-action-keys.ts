import { useEffect, useRef } from 'react';
import { useSettings } from '@/ui/hooks/use-settings';
import { isWriting } from '@/ui/hooks/use-shortcut';
import type { ActionId, KeyScreen } from './key-actions';
import { keyOf } from './key-of';
import { actionFor } from './keys-in-use';

export type KeyHandlers = Partial<Record<ActionId, (event: KeyboardEvent) => void>>;

/** What has keys of its own while it is open: letters there go from item to item. A toast, which is a dialog too, has none. */
const OWN_KEYS =
  '[role=menu], [role=listbox], :is([role=dialog], [role=alertdialog]):not([aria-modal=false])';

/** Does on a screen what the person's keys stand for, unless something is being written or has used the key already. */
export function useActionKeys(screen: KeyScreen, handlers: KeyHandlers): void {
  const { shortcuts } = useSettings();
  const latest = useRef({ shortcuts, handlers });
  latest.current = { shortcuts, handlers };
  useEffect(() => {
    const stop = new AbortController();
    const press = (event: KeyboardEvent): void => {
      if (!event.isTrusted || event.defaultPrevented || isElsewhere(event.target)) return;
      const key = keyOf(event);
      const id = key && actionFor(screen, key, latest.current.shortcuts);
      const act = id && latest.current.handlers[id];
      if (!act) return;
      // Browsers search with some of them, and a field that takes the focus would take the letter too. Arrows may scroll.
      if (!key.startsWith('Arrow')) event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', press, { signal: stop.signal });
    return () => stop.abort();
  }, [screen]);
}

function isElsewhere(target: EventTarget | null): boolean {
  return isWriting(target) || (target instanceof Element && target.closest(OWN_KEYS) !== null);
}
