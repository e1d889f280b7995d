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

/** Attributes that hold one address: what waits for a script or for the person has it under another name than `src`. */
const ADDRESS = /^(?:src|data-[\w-]*(?:src|original|address))$/;

/** The attributes of an image that name an address on the web, `src` first. */
export function addressAttributes(image: HTMLImageElement): Attr[] {
  return [...image.attributes]
    .filter(({ name, value }) => ADDRESS.test(name) && webAddress(value, image.baseURI).length > 0)
    .sort((one, other) => Number(other.name === 'src') - Number(one.name === 'src'));
}

/** All addresses on the web that an image names, the one it is likeliest to show first. */
export function addressesOf(image: HTMLImageElement): string[] {
  const choices = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])]
    .flatMap((element) =>
      (element.getAttribute('srcset') ?? element.getAttribute('data-srcset') ?? '').split(/,\s+/),
    )
    .map((choice) => choice.trim().split(/\s/)[0] ?? '');
  const values = addressAttributes(image).map(({ value }) => value);
  return [...new Set([...values, ...choices].flatMap((value) => webAddress(value, image.baseURI)))];
}

function webAddress(value: string, base: string): string[] {
  const url = value === '' ? null : URL.parse(value, base);
  return url && /^https?:$/.test(url.protocol) ? [url.href] : [];
}

function isImage(node: Node): node is HTMLImageElement {
  return (node as Element).localName === 'img';
}
