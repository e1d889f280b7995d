import type { KeyPress } from './key-of';

type CommandPress = KeyPress & { readonly shiftKey: boolean; readonly code: string };

/** Keys whose names in a manifest differ from those of events. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ',': 'Comma',
  '.': 'Period',
  ' ': 'Space',
};
const NAMED = ['Home', 'End', 'PageUp', 'PageDown', 'Insert', 'Delete'];

/**
 * A press as the manifest and `commands.update` write it, such as `Alt+Shift+R`; null for one that no command can have.
 * The rules are Firefox's: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/commands#shortcut_values
 */
export function commandOf(press: CommandPress, isApple: boolean): string | null {
  const name = nameOf(press);
  const main = [
    press.ctrlKey && (isApple ? 'MacCtrl' : 'Ctrl'),
    press.altKey && 'Alt',
    press.metaKey && isApple && 'Command',
  ].filter((modifier) => modifier !== false);
  const isFunction = /^F\d/.test(name ?? '');
  if (name === null || press.isComposing || main.length > 1 || (main.length === 0 && !isFunction))
    return null;
  return [...main, ...(press.shiftKey ? ['Shift'] : []), name].join('+');
}

/** With Alt a key may write another character (`å`): then its place on the keyboard tells. */
function nameOf({ key, code }: CommandPress): string | null {
  if (/^(?:F[1-9]|F1[0-2])$/.test(key) || NAMED.includes(key)) return key;
  if (key in NAMES) return NAMES[key] ?? null;
  const plain = /^[a-z0-9]$/i.test(key) ? key : /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  return plain?.toUpperCase() ?? null;
}
