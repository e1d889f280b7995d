const LAZY_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-actualsrc',
  'data-url',
  'data-echo',
  'file',
];
const LOOKS_LIKE_IMAGE = /^(?:https?:)?\/{0,2}[^\s]+\.(?:jpe?g|png|webp|avif|gif)(?:[?!@#&][^\s]*)?$/i;

/** Puts the address that a lazy loader would put into `src`. */
export function resolveLazyImage(image: HTMLImageElement): void {
  const src = image.getAttribute('src') ?? '';
  const placeholder =
    src === '' ||
    src.startsWith('data:') ||
    /(?:blank|spacer|placeholder|loading|grey|lazy)[^/]*\.\w+$/i.test(src);
  if (!placeholder) return;
  for (const name of LAZY_SOURCES) {
    const value = image.getAttribute(name)?.trim() ?? '';
    if (LOOKS_LIKE_IMAGE.test(value) || /^https?:\/\//i.test(value)) {
      image.setAttribute('src', value);
      return;
    }
  }
}
