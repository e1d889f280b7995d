import styles from './lightbox.module.css';
import type { PictureView } from './picture-view';
import type { Words } from './words';

interface Bar {
  readonly view: PictureView;
  readonly show: (step: number) => void;
  /** Leaves, with the picture selected to be highlighted. */
  readonly mark: () => void;
  readonly words: Words;
  readonly dialog: HTMLDialogElement;
  readonly isSeveral: boolean;
}

/** The buttons of the lightbox. */
export function lightboxBar({ view, show, mark, words, dialog, isSeveral }: Bar): HTMLElement {
  const box = document.createElement('div');
  box.className = styles.bar ?? '';
  box.role = 'toolbar';
  box.ariaLabel = words('structure.tools');
  const paging = isSeveral
    ? [
        button('previous', words('structure.previous'), () => show(-1)),
        button('next', words('structure.next'), () => show(1)),
      ]
    : [];
  box.append(
    ...paging,
    button('highlight', words('structure.highlight'), mark),
    button('out', words('structure.zoomOut'), () => view.zoom(-1)),
    button('reset', words('structure.zoomReset'), () => view.reset()),
    button('in', words('structure.zoomIn'), () => view.zoom(1)),
    button('close', words('structure.close'), () => dialog.close()),
  );
  return box;
}

const SIGNS = {
  previous: '‹',
  next: '›',
  out: '−',
  reset: '⤢',
  in: '+',
  highlight: '✎',
  close: '×',
} as const;

function button(name: keyof typeof SIGNS, label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = styles.button ?? '';
  made.textContent = SIGNS[name];
  made.ariaLabel = label;
  made.title = label;
  made.dataset.testid = `lightbox-${name}`;
  made.addEventListener('click', act);
  return made;
}
