import { useSettings } from '@/ui/hooks/use-settings';
import type { ActionId } from './key-actions';
import { isAppleKeyboard, keyName } from './key-name';
import { keyFor } from './keys-in-use';

/** Returns a function that names the key of an action as keyboards print it; empty where the action has none. */
export function useKeyLabel(): (id: ActionId) => string {
  const { shortcuts } = useSettings();
  return (id) => keyName(keyFor(id, shortcuts), isAppleKeyboard(navigator));
}
