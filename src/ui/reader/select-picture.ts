import { rangeAround } from '@/core/annotation/picture';

/** Selects a picture of the article, as a press and a drag would: the tools for what is selected come to it. */
export function selectPicture(image: HTMLImageElement): void {
  const selection = image.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(rangeAround(image));
}
