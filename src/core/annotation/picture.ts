import { LAZY_SETS, LAZY_SOURCES, splitSrcset } from '@/core/article/lazy-attributes';
import { isWebUrl } from '@/core/article/url';

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

/** Attributes that hold one address; the last two are the reader's own, for what is held back and what is kept. */
const SOURCES = ['src', ...LAZY_SOURCES, 'data-held-src', 'data-address'];
const SETS = ['srcset', ...LAZY_SETS];

/** The attributes of an image that name an address on the web, `src` first. */
export function addressAttributes(image: HTMLImageElement): Attr[] {
  return attributesOf(image, SOURCES).filter(({ value }) => webAddress(value, image.baseURI) !== null);
}

/** All addresses on the web that an image names, the one it is likeliest to show first. */
export function addressesOf(image: HTMLImageElement): string[] {
  const sources = image.closest('picture')?.querySelectorAll('source') ?? [];
  const choices = [image, ...sources]
    .flatMap((element) => attributesOf(element, SETS))
    .flatMap(({ value }) => splitSrcset(value))
    .map((candidate) => candidate.split(/\s/, 1)[0] ?? '');
  const all = [...attributesOf(image, SOURCES).map(({ value }) => value), ...choices];
  return [...new Set(all.flatMap((value) => webAddress(value, image.baseURI) ?? []))];
}

function attributesOf(element: Element, names: readonly string[]): Attr[] {
  return names.flatMap((name) => element.getAttributeNode(name) ?? []);
}

/** The whole address, or null for what is none on the web. */
function webAddress(value: string, base: string): string | null {
  const url = value === '' ? null : URL.parse(value, base);
  return url && isWebUrl(url.href) ? url.href : null;
}

function isImage(node: Node): node is HTMLImageElement {
  return (node as Element).localName === 'img';
}
