import { addressAttributes, pictureOf } from '@/core/annotation/picture';
import type { HighlightColour } from '@/core/annotation/types';
import { adoptSheet } from './adopt-sheet';
import { SWATCHES } from './swatches';

interface Passage {
  readonly colour: HighlightColour;
  readonly range: Range;
}

/** A longer address, in UTF-16 units, is that of no picture on the web, and slow to compare. */
const MOST_ADDRESS = 4_000;

/**
 * Puts a frame in its colour around each picture among passages, in place of those of the last call. The
 * document is not changed: the rules name a picture by what its attribute says.
 */
export function pictureFramer(
  document: Document,
  signal: AbortSignal,
): (passages: readonly Passage[]) => void {
  let sheet: CSSStyleSheet | null = null;
  return (passages) => {
    const css = passages.map(frame).join('');
    if (signal.aborted || (css === '' && !sheet)) return;
    sheet ??= adoptSheet(document, '', signal);
    sheet.replaceSync(css);
  };
}

function frame({ range, colour }: Passage): string {
  const image = pictureOf(range);
  // What stands in `src` until the picture comes is the same for all that wait.
  const named = image && (addressAttributes(image)[0] ?? image.getAttributeNode('srcset'));
  if (!named || named.value.length > MOST_ADDRESS) return '';
  const value = CSS.escape(named.value);
  // Once it has come, its address stands in `src`.
  const selector = `img[${named.name}="${value}"],img[src="${value}"]`;
  // The shadow stays where the keyboard's focus has the outline.
  const look = `outline:3px solid ${SWATCHES[colour]};outline-offset:2px;box-shadow:0 0 0 2px ${SWATCHES[colour]}`;
  return `${selector}{${look}}`;
}
