import { textRuns } from '../blocks';
import { parseDate } from '../dates';
import type { Pass } from './types';

/** The line with the date stands among the first lines of a body. */
const REACH = 6;
/** What else the line has is a place, a time, a section. In UTF-16 units. */
const MAX_LINE = 90;
/** From here on it is prose, and what follows is the story; a 字 says as much as three letters. */
const PROSE = 100;
const HAN = /\p{Script=Han}/gu;

const TIME_AGO =
  /^(?:(?:updated|published|posted)\s+)?(?:an?|\d{1,2})\s?(?:mins?|minutes?|hrs?|hours?|h|days?|weeks?|months?)\.? ago$|^\d{1,2}\s?(?:分钟|小时|天|分鐘|小時|時間|日)前$|^(?:vor|hace|il y a) .{1,12}$/i;
const SENTENCE = /[。！？!?]$|[\p{Ll}]{3}\.$/u;

/** Removes the line with the day, which stands in the header already. */
export const dropDatelines: Pass = {
  name: 'drop-datelines',
  run(root, { onRemove }) {
    for (const { text, block, nodes } of textRuns(root, REACH)) {
      const han = text.match(HAN)?.length ?? 0;
      if (text.length + 2 * han > PROSE) return;
      if (text.length > MAX_LINE || SENTENCE.test(text) || block.closest('figure, table, li, h1, h2, h3'))
        continue;
      if (!TIME_AGO.test(text) && (han > 0 || parseDate(text) === null)) continue;
      for (const node of nodes) {
        if (node.data.trim()) onRemove(node, 'date line');
        node.remove();
      }
      if (!block.textContent?.trim() && !block.querySelector('img') && block !== root) block.remove();
    }
  },
};
