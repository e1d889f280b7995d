import type { AnchorIndex } from '@/core/annotation/anchor-index';
import { addressesOf, imagesOf, rangeAround } from '@/core/annotation/picture';
import { offsetOf } from '@/core/annotation/text-range';
import type { Anchored, PictureSelector } from '@/core/annotation/types';

/**
 * Finds a highlighted picture again by its address, or by the address without what follows a question mark, where sites
 * put size and quality. Of several the nearest to where it was, `relative` from 0 to 1. Null where it is not there.
 */
export function findPicture(
  root: Node,
  { src }: PictureSelector,
  relative: number,
  { map, folded }: AnchorIndex,
): Anchored | null {
  const images = imagesOf(root).map((image) => ({ image, addresses: addressesOf(image) }));
  const same = images.filter(({ addresses }) => addresses.includes(src));
  const file = withoutQuery(src);
  const alike =
    same.length > 0
      ? same
      : images.filter(({ addresses }) => addresses.some((other) => withoutQuery(other) === file));
  const distance = (image: HTMLImageElement): number =>
    Math.abs(folded.toKey(offsetOf(rangeAround(image), map)) - relative * folded.key.length);
  const [nearest] = alike.map(({ image }) => ({ image, far: distance(image) })).sort((a, b) => a.far - b.far);
  return nearest ? { range: rangeAround(nearest.image), exact: same.length > 0 } : null;
}

function withoutQuery(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}
