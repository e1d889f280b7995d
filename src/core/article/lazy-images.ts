const LAZY_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-actualsrc',
  'data-url',
  'data-echo',
  'file',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];
const LOOKS_LIKE_IMAGE = /^(?:https?:)?\/{0,2}[^\s]+\.(?:jpe?g|png|webp|avif|gif)(?:[?!@#&][^\s]*)?$/i;
const PLACEHOLDER = /(?:blank|spacer|placeholder|loading|grey|lazy)[^/]*\.\w+$/i;

/** The image in a `<noscript>`, whose content is text where scripts run: its address and what it shows. */
const STILL = /<img\b[^>]*?\ssrc\s*=\s*["']([^"']{1,2000})["'][^>]*>/i;
const ALT = /\salt\s*=\s*["']([^"']{0,500})["']/i;

/** Gives every image of a copied page the address that a script would give it. */
export function resolveLazyImages(clone: Document): void {
  for (const noscript of clone.querySelectorAll('noscript')) takeStill(noscript);
  for (const image of clone.querySelectorAll('img')) resolveLazyImage(image);
}

/** Puts the image for readers without scripts where the script would put it. */
function takeStill(noscript: Element): void {
  const html = noscript.querySelector('img')?.outerHTML ?? noscript.textContent ?? '';
  const [tag, src] = STILL.exec(html) ?? [];
  if (!tag || !src) return;
  const before = noscript.previousElementSibling;
  const waiting = before?.matches('img') ? before : before?.querySelector('img');
  if (waiting && isWaiting(waiting)) waiting.setAttribute('src', src.replaceAll('&amp;', '&'));
  else if (!waiting) {
    const image = noscript.ownerDocument.createElement('img');
    image.setAttribute('src', src.replaceAll('&amp;', '&'));
    image.setAttribute('alt', ALT.exec(tag)?.[1] ?? '');
    noscript.before(image);
  }
}

function resolveLazyImage(image: HTMLImageElement): void {
  if (!isWaiting(image)) return;
  for (const name of LAZY_SOURCES) {
    const value = image.getAttribute(name)?.trim() ?? '';
    if (LOOKS_LIKE_IMAGE.test(value) || /^https?:\/\//i.test(value)) {
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
  return src === '' || src.startsWith('data:') || PLACEHOLDER.test(src);
}

/** What a `<picture>` offers in place of its image: the last source is the most general one. */
function pictureSet(image: Element): string | null {
  const sources = [...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  const sets = sources.map((source) => source.getAttribute('srcset') ?? source.getAttribute('data-srcset'));
  return sets.filter(Boolean).at(-1) ?? null;
}
