import { visibleText } from '../blocks';
import type { Pass } from './types';

/** The headline stands above the body already; within this many first blocks it is a repetition. */
const REACH = 6;

/** Removes the headline where the body repeats it. */
export const dropTitle: Pass = {
  name: 'drop-title',
  run(root, { title, onRemove }) {
    const wanted = key(title);
    if (!wanted) return;
    const blocks = [...root.querySelectorAll('h1, h2, h3, header, p, div, b, strong')].slice(0, REACH * 3);
    for (const block of blocks) {
      // What stood in a block that is gone already went with it.
      if (!root.contains(block) || key(visibleText(block)) !== wanted || block.querySelector('img')) continue;
      onRemove(block, 'repeats the headline');
      block.remove();
    }
  },
};

function key(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s"“”'‘’]+/g, '')
    .toLowerCase();
}
