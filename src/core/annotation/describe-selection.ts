import { describeRange } from '@/core/annotation/describe';
import { imagesOf, rangeAround } from '@/core/annotation/picture';
import type { Selectors } from '@/core/annotation/types';

/** What is selected in the text of a document, as selectors over its body; null where nothing is. */
export function describeSelection(document: Document): Selectors | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return describeRange(selection.getRangeAt(0), document.body);
}

/** The picture that shows what is at an address, as selectors over the body; null where there is none. */
export function describePictureAt(document: Document, address: string): Selectors | null {
  const images = imagesOf(document.body);
  const image = images.find(({ currentSrc, src }) => currentSrc === address || src === address);
  return image ? describeRange(rangeAround(image), document.body) : null;
}
