import { logFailure } from '@/platform/log';
import type { Words } from './words';

/** What leads to a picture in a size of its own, and nowhere else. */
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif)$/i;

/** Makes the pictures of an article open large, by a click, Enter or Space. */
export function watchPictures(root: HTMLElement, words: Words, signal: AbortSignal): void {
  const pictures = [...root.querySelectorAll('img')].filter(isPicture);
  for (const image of pictures) {
    if (image.closest('a')) continue;
    image.tabIndex = 0;
    image.role = 'button';
    image.ariaLabel = words('structure.enlarge', { alt: image.alt }).trim();
    image.dataset.zoom = '';
  }
  const open = (event: Event): void => {
    const image = pictureAt(event.target, pictures);
    if (!image || image.hidden || root.dataset.tidy) return;
    event.preventDefault();
    const shown = pictures.filter((each) => !each.hidden && each.checkVisibility());
    import('./lightbox')
      .then(({ openLightbox }) => openLightbox({ pictures: shown, first: image, words, signal }))
      .catch(logFailure);
  };
  const click = (event: MouseEvent): void => {
    const { button, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
    if (button === 0 && !(altKey || ctrlKey || metaKey || shiftKey || defaultPrevented)) open(event);
  };
  const press = (event: KeyboardEvent): void => {
    const isKey = event.key === 'Enter' || event.key === ' ';
    if (isKey && event.target instanceof HTMLImageElement) open(event);
  };
  root.addEventListener('click', click, { signal });
  root.addEventListener('keydown', press, { signal });
  signal.addEventListener('abort', () => pictures.forEach(release), { once: true });
}

function isPicture(image: HTMLImageElement): boolean {
  const link = image.closest<HTMLAnchorElement>('a[href]');
  return link ? PICTURE_FILE.test(link.pathname) : image.dataset.role === 'picture';
}

function pictureAt(
  target: EventTarget | null,
  pictures: readonly HTMLImageElement[],
): HTMLImageElement | null {
  if (!(target instanceof Element)) return null;
  const link = target.closest('a');
  return pictures.find((image) => image === target || (link !== null && link === image.closest('a'))) ?? null;
}

function release(image: HTMLImageElement): void {
  if (image.dataset.zoom === undefined) return;
  for (const name of ['tabindex', 'role', 'aria-label', 'data-zoom']) image.removeAttribute(name);
}
