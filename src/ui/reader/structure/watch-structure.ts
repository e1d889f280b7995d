import { logFailure } from '@/platform/log';
import { watchCode } from './code-tools';
import { watchFootnotes } from './footnote-popover';
import { watchPictures } from './watch-pictures';
import type { Words } from './words';

/** Starts the tools of what is in the article; all of them stop and take back what they added with `signal`. */
export function watchStructure(root: HTMLElement, words: Words, signal: AbortSignal): void {
  if (signal.aborted) return;
  watchFootnotes(root, words, signal);
  watchPictures(root, words, signal);
  watchCode(root, words, signal);
  if (root.querySelector('[data-role="code-box"]')) {
    import('./paint-code').then(({ paintCode }) => paintCode(root, signal)).catch(logFailure);
  }
  if (root.querySelector('[data-tex]')) {
    import('./draw-formulas').then(({ drawFormulas }) => drawFormulas(root, signal)).catch(logFailure);
  }
}
