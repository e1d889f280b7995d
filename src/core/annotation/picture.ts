/** The picture that `range` is just around; null for any other range. */
export function pictureOf({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: Range): HTMLImageElement | null {
  if (startContainer !== endContainer || endOffset !== startOffset + 1) return null;
  const node = startContainer.childNodes[startOffset];
  return node && isImage(node) ? node : null;
}

/** The one picture that `range` reaches into; null where there is none, and where there are several. */
export function pictureIn(range: Range, root: Node): HTMLImageElement | null {
  const images = imagesOf(root).filter((image) => range.intersectsNode(image));
  return images.length === 1 ? (images[0] ?? null) : null;
}

export function imagesOf(root: Node): HTMLImageElement[] {
  return [...(root as ParentNode).querySelectorAll('img')];
}

/** The range just around `image`. */
export function rangeAround(image: HTMLImageElement): Range {
  const range = image.ownerDocument.createRange();
  range.selectNode(image);
  return range;
}

/**
 * All addresses on the web that an image names, the one it is likeliest to show first: what waits for a script or for
 * the person stands in an attribute of another name, and a picture that is kept here has its own in `data-address`.
 */
export function addressesOf(image: HTMLImageElement): string[] {
  const values = [...image.attributes]
    .filter(({ name }) => name === 'src' || /^data-[\w-]*(?:src|original|address)$/.test(name))
    .map(({ value }) => value);
  const choices = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])]
    .flatMap((element) =>
      (element.getAttribute('srcset') ?? element.getAttribute('data-srcset') ?? '').split(/,\s+/),
    )
    .map((choice) => choice.trim().split(/\s/)[0] ?? '');
  const addresses = [image.getAttribute('src') ?? '', ...values, ...choices].flatMap((value) =>
    webAddress(value, image.baseURI),
  );
  return [...new Set(addresses)];
}

function webAddress(value: string, base: string): string[] {
  const url = value === '' ? null : URL.parse(value, base);
  return url && /^https?:$/.test(url.protocol) ? [url.href] : [];
}

function isImage(node: Node): node is HTMLImageElement {
  return (node as Element).localName === 'img';
}
