import { textRuns } from '../blocks';
import type { Pass } from './types';

/** Ideographic and no-break spaces at the start of a line stand for an indent, which is the reader's choice. */
const INDENT = /^[\s\u00A0\u3000\u2003\u2002]+/;
const TRAILING = /[\s\u00A0\u3000]+$/;

/** Removes the spaces that old pages indent paragraphs with. */
export const trimIndents: Pass = {
  name: 'trim-indents',
  run(root) {
    for (const { block, nodes } of textRuns(root)) {
      if (block.closest('pre')) continue;
      trim(nodes, INDENT);
      trim([...nodes].reverse(), TRAILING);
    }
  },
};

/** Trims from one end until a node has something to read. */
function trim(nodes: readonly Text[], pattern: RegExp): void {
  for (const node of nodes) {
    const trimmed = node.data.replace(pattern, '');
    if (trimmed !== node.data) node.data = trimmed;
    if (trimmed) return;
  }
}
