import { textRuns } from '../blocks';
import type { Pass } from './types';

/**
 * Removes the spaces that old pages indent paragraphs with, ideographic and no-break ones too: an indent is the
 * reader's choice.
 */
export const trimIndents: Pass = {
  name: 'trim-indents',
  run(root) {
    for (const { block, nodes } of textRuns(root)) {
      if (block.closest('pre')) continue;
      trim(nodes, (text) => text.trimStart());
      trim([...nodes].reverse(), (text) => text.trimEnd());
    }
  },
};

/** Trims from one end until a node has something to read. */
function trim(nodes: readonly Text[], cut: (text: string) => string): void {
  for (const node of nodes) {
    const trimmed = cut(node.data);
    if (trimmed !== node.data) node.data = trimmed;
    if (trimmed) return;
  }
}
