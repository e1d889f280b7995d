import { leafBlocks, visibleText } from '../blocks';
import type { Pass } from './types';

/** A longer one is set as a heading and is text, in UTF-16 units. */
const MAX_HEADING = 80;

/** More of them in a row are a list, made of headings. */
const MOST = 2;

/** What is more than text and may be what a heading is for. */
const MEDIA = 'img, picture, video, iframe, table, math, figure, hr';

/** Removes headings that nothing follows: what they announced was taken out before, such as a list of other articles. */
export const dropLastHeadings: Pass = {
  name: 'drop-last-headings',
  run(root, { onRemove }) {
    const blocks = leafBlocks(root).filter((block) => block !== root && visibleText(block));
    const last = blocks.findLastIndex((block) => !isHeading(block));
    const headings = blocks.slice(last + 1);
    if (last < 0 || headings.length > MOST) return;
    for (const heading of headings.reverse()) {
      if (hasMediaAfter(root, heading)) return;
      onRemove(heading, 'heading of nothing');
      heading.remove();
    }
  },
};

function isHeading(block: Element): boolean {
  return /^H[2-6]$/.test(block.tagName) && visibleText(block).length <= MAX_HEADING;
}

function hasMediaAfter(root: Element, block: Element): boolean {
  return [...root.querySelectorAll(MEDIA)].some(
    (media) => block.compareDocumentPosition(media) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}
