import { logFailure } from '@/platform/log';
import type { Words } from './words';

/** For how long a button says that it has copied, in milliseconds. */
const SAID = 2000;

/** Gives each listing a button that copies it; without text of its own, so that the article's stays the same. */
export function watchCode(root: HTMLElement, words: Words, signal: AbortSignal): void {
  for (const box of root.querySelectorAll<HTMLElement>('[data-role="code-box"]')) {
    const pre = box.querySelector('pre');
    if (!pre) continue;
    const language = pre.dataset.language;
    if (language) box.dataset.language = language;
    const button = copyButton(pre, words);
    box.append(button);
    signal.addEventListener('abort', () => button.remove(), { once: true });
  }
  watchWideCode(root, words, signal);
}

function copyButton(pre: HTMLElement, words: Words): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.role = 'copy-code';
  button.ariaLabel = words('structure.copy');
  button.title = words('structure.copy');
  const say = (key: 'structure.copied' | 'structure.notCopied', state: string): void => {
    button.ariaLabel = words(key);
    button.title = words(key);
    button.dataset.state = state;
    setTimeout(() => {
      button.ariaLabel = words('structure.copy');
      button.title = words('structure.copy');
      delete button.dataset.state;
    }, SAID);
  };
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    navigator.clipboard.writeText(pre.textContent).then(
      () => say('structure.copied', 'copied'),
      (cause: unknown) => {
        logFailure(cause);
        say('structure.notCopied', 'failed');
      },
    );
  });
  return button;
}

/** A listing that is wider than the page is a stop for the keys, for there is something to scroll to. */
function watchWideCode(root: HTMLElement, words: Words, signal: AbortSignal): void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (!(target instanceof HTMLElement)) continue;
      const scrolls = target.scrollWidth > target.clientWidth;
      target.role = scrolls ? 'region' : null;
      target.ariaLabel = scrolls ? words('structure.code') : null;
      if (scrolls) target.tabIndex = 0;
      else target.removeAttribute('tabindex');
    }
  });
  for (const pre of root.querySelectorAll('[data-role="code-box"] > pre')) sizes.observe(pre);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}
