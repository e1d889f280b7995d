import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/core/annotation/types';

const KEY = 'lede.colour';

/** The colour that the H key and a new note use: the one chosen last, in this profile. */
export function lastColour(): HighlightColour {
  const stored = storedColour();
  return HIGHLIGHT_COLOURS.find((colour) => colour === stored) ?? HIGHLIGHT_COLOURS[0];
}

function storedColour(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch (cause) {
    console.warn('Lede: the last colour is not known', cause);
    return null;
  }
}

export function rememberColour(colour: HighlightColour): void {
  try {
    localStorage.setItem(KEY, colour);
  } catch (cause) {
    console.warn('Lede: the colour is not remembered', cause);
  }
}
