/** Selects a picture of the article, as a press and a drag would: the tools for what is selected come to it. */
export function selectPicture(image: HTMLImageElement): void {
  const { parentNode, ownerDocument } = image;
  if (!parentNode) return;
  const at = [...parentNode.childNodes].indexOf(image);
  ownerDocument.getSelection()?.setBaseAndExtent(parentNode, at, parentNode, at + 1);
}
