import { textRuns } from '../blocks';
import type { Pass } from './types';

/** The byline stands among the first lines of a body. */
const REACH = 5;
/** What a byline has beside the names: a date, a time, a role. In UTF-16 units. */
const MAX_REST = 40;

/** Removes the line with the names of the authors, which stand in the header already. */
export const dropBylines: Pass = {
  name: 'drop-bylines',
  run(root, { authors, source, onRemove }) {
    if (authors.length === 0) return;
    for (const { text, block, nodes } of textRuns(root, REACH)) {
      // Under a picture the same name is the photographer's.
      if (block.closest('figure') || !authors.some((author) => text.includes(author))) continue;
      const names = [...authors, ...(source ? [source] : [])];
      const rest = names.reduce((line, name) => line.replace(name, ''), text).trim();
      if (rest.length > MAX_REST || /[。.!?！？]["”’」]?$/u.test(rest.replace(/\b(?:a|p)\.m\.|น\./g, '')))
        continue;
      for (const node of nodes) {
        if (node.data.trim()) onRemove(node, 'byline');
        node.remove();
      }
      if (!block.textContent?.trim() && !block.querySelector('img') && block !== root) block.remove();
    }
  },
};
