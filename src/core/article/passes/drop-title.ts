import { leafBlocks, visibleText } from '../blocks';
import type { CleanContext, Pass } from './types';

/** The headline stands above the body already; within this many first blocks it is a repetition. */
const REACH = 6;

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** What stands above the headline is no body when it is shorter than this, in UTF-16 units. */
const MAX_PREAMBLE = 300;

/** Removes the headline where the body repeats it, and the few lines above it. */
export const dropTitle: Pass = {
  name: 'drop-title',
  run(root, { title, onRemove }) {
    const wanted = key(title);
    if (!wanted) return;
    const blocks = [...root.querySelectorAll('h1, h2, h3, header, p, div, b, strong')].slice(0, REACH * 3);
    for (const block of blocks) {
      // What stood in a block that is gone already went with it.
      if (!root.contains(block) || (block.textContent ?? '').length > title.length * 4 + 200) continue;
      if (key(visibleText(block)) !== wanted || block.querySelector('img')) continue;
      if (/^H[12]$/.test(block.tagName)) removePreamble(root, block, onRemove);
      onRemove(block, 'repeats the headline');
      block.remove();
    }
  },
};

function removePreamble(root: Element, headline: Element, onRemove: CleanContext['onRemove']): void {
  const above = leafBlocks(root).filter((block) => block.compareDocumentPosition(headline) & FOLLOWING);
  const length = above.reduce((sum, block) => sum + visibleText(block).length, 0);
  if (length > MAX_PREAMBLE) return;
  for (const block of above) {
    if (block.querySelector('img')) continue;
    onRemove(block, 'above the headline');
    block.remove();
  }
}

function key(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s"“”'‘’]+/g, '')
    .toLowerCase();
}
