import { selectPicture } from '../select-picture';
import styles from './lightbox.module.css';
import { lightboxBar } from './lightbox-bar';
import { type PictureView, viewPicture } from './picture-view';
import type { Words } from './words';

interface Options {
  readonly pictures: readonly HTMLImageElement[];
  readonly first: HTMLImageElement;
  readonly words: Words;
  readonly signal: AbortSignal;
}

/** The parts of the dialog. */
interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly stage: HTMLElement;
  readonly image: HTMLImageElement;
  readonly caption: HTMLElement;
}

/** Shows the pictures of an article large, one at a time; the dialog keeps the focus and gives it back. */
export function openLightbox({ pictures, first, words, signal }: Options): void {
  if (signal.aborted || document.querySelector('dialog[data-testid="lightbox"]')) return;
  const parts = makeDialog(words);
  const { dialog, stage, image } = parts;
  const stop = new AbortController();
  const view = viewPicture(stage, image, stop.signal);
  let at = Math.max(0, pictures.indexOf(first));
  const show = (step: number): void => {
    at = (at + step + pictures.length) % pictures.length;
    view.reset();
    const picture = pictures[at];
    if (picture) fill(parts, picture, words('structure.picture', { number: at + 1, count: pictures.length }));
  };
  const mark = (): void => {
    const picture = pictures[at];
    dialog.addEventListener('close', () => picture && selectPicture(picture), { once: true });
    dialog.close();
  };
  dialog.append(lightboxBar({ view, show, mark, words, dialog, isSeveral: pictures.length > 1 }));
  dialog.addEventListener('keydown', (event) => press(event, view, pictures.length > 1 ? show : null));
  // A press beside the picture closes, as everywhere; one that ends a drag is no such press.
  stage.addEventListener(
    'click',
    (event) => event.target === stage && stage.dataset.zoomed !== 'true' && dialog.close(),
  );
  signal.addEventListener('abort', () => dialog.close(), { signal: stop.signal });
  dialog.addEventListener('close', () => {
    stop.abort();
    dialog.remove();
    const last = pictures[at];
    (last?.closest<HTMLElement>('a[href]') ?? last)?.focus({ preventScroll: false });
  });
  document.body.append(dialog);
  show(0);
  dialog.showModal();
}

function makeDialog(words: Words): Parts {
  const dialog = document.createElement('dialog');
  dialog.className = styles.dialog ?? '';
  dialog.dataset.testid = 'lightbox';
  dialog.ariaLabel = words('structure.pictures');
  const stage = document.createElement('div');
  stage.className = styles.stage ?? '';
  const image = document.createElement('img');
  image.className = styles.image ?? '';
  image.draggable = false;
  image.referrerPolicy = 'no-referrer';
  const caption = document.createElement('p');
  caption.className = styles.caption ?? '';
  caption.ariaLive = 'polite';
  stage.append(image);
  dialog.append(stage, caption);
  return { dialog, stage, image, caption };
}

/** Caption first, then what the picture shows where that says more, then which of them it is. */
function fill({ image, caption }: Parts, picture: HTMLImageElement, place: string): void {
  image.src = picture.currentSrc || picture.src;
  image.alt = picture.alt;
  const said = picture.closest('figure')?.querySelector('figcaption')?.textContent.trim() ?? '';
  const alt = picture.alt.trim();
  const texts = [said, said.includes(alt) ? '' : alt, place].filter(Boolean);
  caption.replaceChildren(
    ...texts.map((text) => {
      const span = document.createElement('span');
      span.textContent = text;
      return span;
    }),
  );
}

function press(event: KeyboardEvent, view: PictureView, show: ((step: number) => void) | null): void {
  // The keys of the reader must not act behind the dialog.
  event.stopPropagation();
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  if (key === '+' || key === '=') view.zoom(1);
  else if (key === '-') view.zoom(-1);
  else if (key === '0') view.reset();
  else if (key === 'ArrowUp') view.pan(0, -1);
  else if (key === 'ArrowDown') view.pan(0, 1);
  else if (key === 'ArrowLeft') view.pan(-1, 0) || show?.(-1);
  else if (key === 'ArrowRight') view.pan(1, 0) || show?.(1);
  else return;
  event.preventDefault();
}
