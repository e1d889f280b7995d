import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/core/annotation/types';

/** Where an action can be done; `all` is every screen. */
export const KEY_SCREENS = ['all', 'reader', 'library', 'popup'] as const;
export type KeyScreen = (typeof KEY_SCREENS)[number];

interface KeyAction {
  /** The name under which the person's own key is stored, and the words are found (`keys.action.…`). */
  readonly id: string;
  readonly screen: KeyScreen;
  /** The key that it has by default, as `keyOf` writes it: letters that lie under the hand, and that no browser uses alone. */
  readonly key: string;
  /** Keys that do the same and stay what they are. */
  readonly also?: readonly string[];
}

const COLOUR_ACTIONS = HIGHLIGHT_COLOURS.map((colour, index) => ({
  id: `reader.${colour}` as const satisfies `reader.${HighlightColour}`,
  screen: 'reader' as const,
  key: String(index + 1),
}));

/** Everything that has a key which the person can change. Of two with the same key the first one acts. */
export const KEY_ACTIONS = [
  { id: 'all.sheet', screen: 'all', key: '?' },
  { id: 'reader.nextSentence', screen: 'reader', key: 'j' },
  { id: 'reader.previousSentence', screen: 'reader', key: 'k' },
  { id: 'reader.nextParagraph', screen: 'reader', key: 'n' },
  { id: 'reader.previousParagraph', screen: 'reader', key: 'p' },
  { id: 'reader.highlight', screen: 'reader', key: 'h' },
  { id: 'reader.typography', screen: 'reader', key: 't' },
  { id: 'reader.aloud', screen: 'reader', key: 'r' },
  { id: 'reader.focus', screen: 'reader', key: 'd' },
  { id: 'reader.fullScreen', screen: 'reader', key: 'f' },
  ...COLOUR_ACTIONS,
  { id: 'library.search', screen: 'library', key: '/' },
  { id: 'library.next', screen: 'library', key: 'j', also: ['ArrowDown'] },
  { id: 'library.previous', screen: 'library', key: 'k', also: ['ArrowUp'] },
  { id: 'library.open', screen: 'library', key: 'o' },
  { id: 'library.choose', screen: 'library', key: 'x' },
  { id: 'library.archive', screen: 'library', key: 'e' },
  { id: 'library.favourite', screen: 'library', key: 's' },
  { id: 'library.remove', screen: 'library', key: 'Delete' },
] as const satisfies readonly KeyAction[];

export type ActionId = (typeof KEY_ACTIONS)[number]['id'];

/** Keys that nobody can change: what browsers and systems have made of them everywhere. Each is a list of keys pressed together. */
export const FIXED_KEYS = [
  { id: 'reader.extend', screen: 'reader', keys: [['Shift']] },
  { id: 'reader.tools', screen: 'reader', keys: [['Tab']] },
  { id: 'reader.dismiss', screen: 'reader', keys: [['Escape']] },
  { id: 'reader.undo', screen: 'reader', keys: [['Mod', 'z']] },
  {
    id: 'reader.redo',
    screen: 'reader',
    keys: [
      ['Mod', 'Shift', 'z'],
      ['Mod', 'y'],
    ],
  },
  { id: 'library.clear', screen: 'library', keys: [['Escape']] },
  { id: 'popup.read', screen: 'popup', keys: [['Enter']] },
  { id: 'popup.list', screen: 'popup', keys: [['ArrowDown'], ['ArrowUp']] },
  { id: 'popup.clear', screen: 'popup', keys: [['Escape']] },
] as const satisfies readonly { id: string; screen: KeyScreen; keys: readonly (readonly string[])[] }[];
