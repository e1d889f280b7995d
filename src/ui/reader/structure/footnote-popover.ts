import { backLinks, noteOf } from '@/core/article/footnotes';
import styles from './footnote-popover.module.css';
import { goToElement } from './go-to-element';
import type { Words } from './words';

/** Between the popover, its reference and the edges of the window, in CSS pixels. */
const GAP = 8;

/** Shows the note that a reference leads to where the reference is; the article itself stays as it is. */
export function watchFootnotes(root: HTMLElement, words: Words, signal: AbortSignal): void {
  let shown: HTMLElement | null = null;
  const close = (): void => shown?.hidePopover();
  const open = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLElement>('a[href^="#lede-"]');
    if (!link || event.defaultPrevented || event.button !== 0 || isModified(event)) return;
    const note = root.dataset.tidy ? null : noteOf(link, root);
    if (!note) return;
    event.preventDefault();
    close();
    const popover = makePopover(link, note, words, close);
    popover.addEventListener('toggle', (toggle) => {
      if (toggle.newState !== 'closed') return;
      // Whoever has pressed elsewhere or gone to the note has the focus there.
      const isLost = popover.contains(document.activeElement) || document.activeElement === document.body;
      popover.remove();
      if (shown === popover) shown = null;
      if (isLost) link.focus({ preventScroll: true });
    });
    document.body.append(popover);
    popover.showPopover();
    shown = popover;
    place(popover, link);
    popover.focus({ preventScroll: true });
  };
  for (const link of root.querySelectorAll<HTMLElement>('a[href^="#lede-"]')) {
    if (noteOf(link, root)) link.ariaHasPopup = 'dialog';
  }
  root.addEventListener('click', open, { signal });
  window.addEventListener('resize', close, { signal });
  signal.addEventListener('abort', close, { once: true });
}

function isModified({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

function makePopover(link: HTMLElement, note: Element, words: Words, close: () => void): HTMLElement {
  const popover = document.createElement('div');
  popover.popover = 'auto';
  popover.className = styles.popover ?? '';
  popover.dataset.testid = 'footnote';
  popover.role = 'dialog';
  popover.tabIndex = -1;
  popover.ariaLabel = words('structure.note', { mark: link.textContent.trim() });
  const body = document.createElement('div');
  body.className = styles.body ?? '';
  const article = note.closest<HTMLElement>('article');
  body.lang = article?.lang ?? '';
  body.dir = article?.dir ?? '';
  body.append(copyOf(note));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = styles.go ?? '';
  button.textContent = words('structure.goToNote');
  button.addEventListener('click', () => {
    goToElement(note);
    close();
  });
  popover.append(body, button);
  return popover;
}

/** The nodes of a note without the way back and without names, which must be there once. */
function copyOf(note: Element): DocumentFragment {
  const back = backLinks(note);
  for (const link of back) link.setAttribute('data-back', '');
  const copy = document.createDocumentFragment();
  copy.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
  for (const link of back) link.removeAttribute('data-back');
  for (const link of copy.querySelectorAll('[data-back]')) link.remove();
  for (const link of copy.querySelectorAll('a[href^="#"]')) link.removeAttribute('href');
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const stop of copy.querySelectorAll('[tabindex]')) stop.removeAttribute('tabindex');
  return copy;
}

/** Below the reference, or above it where there is more room. */
function place(popover: HTMLElement, link: HTMLElement): void {
  const at = link.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const right = document.documentElement.clientWidth - width - GAP;
  const below = at.bottom + GAP;
  const fits = below + height + GAP <= window.innerHeight || at.top < window.innerHeight / 2;
  popover.style.left = `${Math.max(GAP, Math.min(at.left + at.width / 2 - width / 2, right))}px`;
  popover.style.top = `${fits ? below : Math.max(GAP, at.top - GAP - height)}px`;
  popover.style.maxHeight = fits ? `${window.innerHeight - below - GAP}px` : '';
}
