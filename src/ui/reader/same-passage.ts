import { passageSpan } from '@/core/annotation/describe';
import { pictureOf } from '@/core/annotation/picture';
import { mapText, rangeToSpan } from '@/core/annotation/text-range';
import type { PaintedPassage } from '@/ui/highlighting/painter';

/** The passage that covers just what `range` does, white space at its ends aside, or the same picture; null where none does. */
export function samePassage(
  passages: readonly PaintedPassage[],
  range: Range,
  root: HTMLElement,
): PaintedPassage | null {
  const picture = pictureOf(range);
  if (picture) return passages.find((passage) => pictureOf(passage.range) === picture) ?? null;
  const map = mapText(root);
  const wanted = passageSpan(range, root, map);
  const isSame = (passage: PaintedPassage): boolean => {
    const span = rangeToSpan(passage.range, root, map);
    return span?.start === wanted?.start && span?.end === wanted?.end;
  };
  return (wanted && passages.find(isSame)) ?? null;
}
