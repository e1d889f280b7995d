import type { KeptImages } from './use-kept-images';

/** Has the pictures that are kept come from here and not from the network, until `signal` aborts. */
export function showKeptImages(content: DocumentFragment, kept: KeptImages, signal: AbortSignal): void {
  for (const image of content.querySelectorAll('img')) {
    const blob = kept.get(image.getAttribute('src') ?? '');
    if (!blob) continue;
    const url = URL.createObjectURL(blob);
    signal.addEventListener('abort', () => URL.revokeObjectURL(url), { once: true });
    image.removeAttribute('srcset');
    image.removeAttribute('sizes');
    // Under which it is found again, by highlights too.
    image.dataset.address = image.getAttribute('src') ?? '';
    image.src = url;
  }
}
