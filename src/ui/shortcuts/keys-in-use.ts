import type { ShortcutKeys } from '@/platform/settings/shortcut-keys';
import { type ActionId, KEY_ACTIONS, type KeyScreen } from './key-actions';

type Action = (typeof KEY_ACTIONS)[number];

/** The key of an action, the person's own or the default; empty where it has none. */
export function keyFor(id: ActionId, own: ShortcutKeys): string {
  return own[id] ?? KEY_ACTIONS.find((action) => action.id === id)?.key ?? '';
}

/** What a key does on a screen: of several actions the first of the table. */
export function actionFor(screen: KeyScreen, key: string, own: ShortcutKeys): ActionId | null {
  const here = KEY_ACTIONS.filter((action) => meet(action.screen, screen));
  const found =
    here.find(({ id }) => keyFor(id, own) === key) ?? here.find((action) => alsoOf(action).includes(key));
  return found?.id ?? null;
}

/** The other actions that would answer to the key of an action, where it is used. */
export function conflictsOf(id: ActionId, own: ShortcutKeys): ActionId[] {
  const key = keyFor(id, own);
  const screen = KEY_ACTIONS.find((action) => action.id === id)?.screen ?? 'all';
  if (key === '') return [];
  return KEY_ACTIONS.filter((action) => action.id !== id && meet(action.screen, screen))
    .filter((action) => keyFor(action.id, own) === key)
    .map((action) => action.id);
}

function meet(one: KeyScreen, other: KeyScreen): boolean {
  return one === other || one === 'all' || other === 'all';
}

function alsoOf(action: Action): readonly string[] {
  return 'also' in action ? action.also : [];
}
