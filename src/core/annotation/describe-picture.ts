import type { AnchorIndex } from '@/core/annotation/anchor-index';
import { prefixOf, suffixOf } from '@/core/annotation/context';
import { addressesOf, pictureIn, rangeAround } from '@/core/annotation/picture';
import { offsetOf } from '@/core/annotation/text-range';
import type { Selectors } from '@/core/annotation/types';

/** A caption can be a story of its own; of its words so many name the picture, in UTF-16 units. */
const MOST_NAME = 300;

/**
 * Selectors of the one picture in `range`: its address finds it again, its quote is what it is called. Null where there
 * is no picture, or more than one, or none that has an address on the web.
 */
export function describePicture(range: Range, root: Node, index: AnchorIndex): Selectors | null {
  const image = pictureIn(range, root);
  const [src] = image ? addressesOf(image) : [];
  if (!image || src === undefined) return null;
  const { map, folded, blocksAt } = index;
  const at = offsetOf(rangeAround(image), map);
  return {
    quote: { exact: nameOf(image, src), prefix: prefixOf(at, map), suffix: suffixOf(at, map) },
    position: { start: at, end: at },
    place: {
      relative: folded.toKey(at) / Math.max(1, folded.key.length),
      blocks: blocksAt(Math.max(0, at - 1)),
      copies: 1,
    },
    picture: { src },
  };
}

/** What a picture is called: its description, else its caption, else its file. */
function nameOf(image: HTMLImageElement, src: string): string {
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent;
  const words = [image.getAttribute('alt'), caption].map((text) => (text ?? '').replace(/\s+/g, ' ').trim());
  return (words.find((text) => text !== '') ?? fileName(src)).slice(0, MOST_NAME);
}

function fileName(src: string): string {
  const { pathname, hostname } = new URL(src);
  return pathname.split('/').findLast((part) => part !== '') ?? hostname;
}
