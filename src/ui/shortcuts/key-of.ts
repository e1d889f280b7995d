/** What is known of a press of a key; a `KeyboardEvent` has it all. */
export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
}

/** Keys with a name that may stand for an action. The others move the focus, scroll, or work the control they are pressed on. */
const NAMED = ['Delete', 'Backspace', 'Insert'];
const ARROWS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'];

/**
 * The key of a press as it is stored: letters small, and the wide forms that a Chinese or Japanese keyboard writes (`？`)
 * as the plain ones. Null for a press that belongs to an input method, to the browser or the system.
 */
export function keyOf({ key, altKey, ctrlKey, metaKey, isComposing }: KeyPress): string | null {
  if (isComposing || altKey || ctrlKey || metaKey) return null;
  if (NAMED.includes(key) || ARROWS.includes(key)) return key;
  const plain = key.normalize('NFKC').toLowerCase();
  return [...plain].length === 1 && plain.trim() !== '' ? plain : null;
}

/** Whether a key can be given to an action: arrows scroll, so they cannot. */
export function canBeGiven(key: string | null): key is string {
  return key !== null && !ARROWS.includes(key);
}
