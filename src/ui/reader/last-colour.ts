import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/core/annotation/types';

const KEY = 'lede.colour';

/** The colour that the H key and a new note use: the one chosen last, in this profile. */
export function lastColour(): HighlightColour {
  const stored = localStorage.getItem(KEY);
  return HIGHLIGHT_COLOURS.find((colour) => colour === stored) ?? HIGHLIGHT_COLOURS[0];
}

export function rememberColour(colour: HighlightColour): void {
  try {
    localStorage.setItem(KEY, colour);
  } catch (cause) {
    console.warn('Lede: the colour is not remembered', cause);
  }
}
