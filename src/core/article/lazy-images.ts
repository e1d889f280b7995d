import { LAZY_SETS, LAZY_SOURCES } from './lazy-attributes';
import { isTracker } from './trackers';

const IMAGE_FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:[?!@#&]|$)/i;
const PLACEHOLDER = /blank|spacer|placeholder|loading|grey|lazy/i;

/** The image in a `<noscript>`, whose content is text where scripts run: its attributes. */
const STILL = /<img\s([^<>]{0,8000})>/i;
/** What is looked at of a `<noscript>`, in UTF-16 units. */
const MAX_STILL = 20_000;
const STILL_ATTRIBUTE =
  /(?:^|\s)(src|alt|width|height|style)\s{0,9}=\s{0,9}(?:"([^"]{0,2000})"|'([^']{0,2000})')/gi;

/** Gives every image of a copied page the address that a script would give it. */
export function resolveLazyImages(clone: Document): void {
  for (const noscript of clone.querySelectorAll('noscript')) takeStill(noscript);
  for (const image of clone.querySelectorAll('img')) resolveLazyImage(image);
  // The parser takes styles away, and with them what tells a pixel that is sized by style.
  for (const image of clone.querySelectorAll('img[style]')) if (isTracker(image)) image.remove();
}

/** Puts the image for readers without scripts where the script would put it. */
function takeStill(noscript: Element): void {
  const html = noscript.querySelector('img')?.outerHTML ?? noscript.textContent ?? '';
  const [, attributes = ''] = STILL.exec(html.slice(0, MAX_STILL)) ?? [];
  const image = noscript.ownerDocument.createElement('img');
  for (const [, name = '', double, single] of attributes.matchAll(STILL_ATTRIBUTE)) {
    image.setAttribute(name, (double ?? single ?? '').replaceAll('&amp;', '&'));
  }
  const src = image.getAttribute('src');
  if (!src || isTracker(image)) return;
  const before = noscript.previousElementSibling;
  const waiting = before?.matches('img') ? before : before?.querySelector('img');
  if (waiting && isWaiting(waiting)) waiting.setAttribute('src', src);
  else if (!waiting) noscript.before(image);
}

function resolveLazyImage(image: HTMLImageElement): void {
  if (!isWaiting(image)) return;
  for (const name of LAZY_SOURCES) {
    const value = image.getAttribute(name)?.trim() ?? '';
    if (looksLikeImage(value) || /^https?:\/\//i.test(value)) {
      image.setAttribute('src', value);
      return;
    }
  }
  const set = LAZY_SETS.map((name) => image.getAttribute(name)).find(Boolean) ?? pictureSet(image);
  if (set && !image.getAttribute('srcset')) image.setAttribute('srcset', set);
  const first = /^\s*(\S+?),?(?:\s|$)/.exec(image.getAttribute('srcset') ?? '')?.[1];
  if (first && !first.startsWith('data:')) image.setAttribute('src', first);
}

/** It has no picture yet, or one that stands in for it. */
function isWaiting(image: Element): boolean {
  const src = image.getAttribute('src') ?? '';
  return src === '' || src.startsWith('data:') || isPlaceholder(src);
}

/** An address without white space that ends in an image's ending, or has one before its query. */
function looksLikeImage(address: string): boolean {
  return !/\s/.test(address) && address.search(IMAGE_FILE) > 0;
}

/** The name of the file says that it stands in for another. */
function isPlaceholder(src: string): boolean {
  const name = src.slice(src.lastIndexOf('/') + 1);
  const ending = name.lastIndexOf('.');
  return ending > 0 && /^\w+$/.test(name.slice(ending + 1)) && PLACEHOLDER.test(name.slice(0, ending));
}

/** What a `<picture>` offers in place of its image: the last source is the most general one. */
function pictureSet(image: Element): string | null {
  const sources = [...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  const sets = sources.map((source) => source.getAttribute('srcset') ?? source.getAttribute('data-srcset'));
  return sets.filter(Boolean).at(-1) ?? null;
}
