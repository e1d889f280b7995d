import { leafBlocks, shortText, visibleText } from '../blocks';
import type { Pass } from './types';

/** A longer one is set as a heading and is text, in UTF-16 units. */
const MAX_HEADING = 80;

/** Of a line about other articles with the white space of its source, in UTF-16 units. */
const MAX_RAW = 400;

/** More of them in a row are a list, made of headings. */
const MOST = 2;

/** What is more than text and may be what a heading is for. */
const MEDIA = 'img, picture, video, iframe, table, math, figure, hr';

/** A line that says no more than that other articles follow. */
const RELATED =
  /^(?:weitere (?:(?:top-)?artikel|beiträge|themen|nachrichten)(?: (?:aus|von|zu)(?: \S{1,24}){1,5})?|(?:lesen sie auch|auch lesen)(?: die folgenden beiträge)?|auch (?:interessant|lesenswert)|das könnte (?:sie|dich|euch) auch interessieren|mehr zum thema|verwandte (?:themen(?:bereiche)?|artikel|beiträge)|weiterführende[rs]? links?|zum weiterlesen|related (?:articles|posts|stories|news)|you (?:may|might) also (?:like|enjoy|be interested in)|(?:también )?te puede interesar|puedes ver|ver también|veja também|leia também|à lire aussi|sur le même (?:sujet|thème)|ti potrebbe interessare|zobacz (?:też|także|również)|関連(?:記事|リンク|ニュース)|相(?:关|關)(?:阅读|閱讀|新闻|新聞|推荐|推薦|报道|報導)|猜你(?:喜欢|喜歡)|(?:热门|熱門|精彩)(?:推荐|推薦))\s*[:：]?$/i;

/**
 * Removes headings whose list of other articles was taken out before: by what they say, and at the end those of
 * anything, for nothing follows.
 */
export const dropLonelyHeadings: Pass = {
  name: 'drop-lonely-headings',
  run(root, { onRemove }) {
    const blocks: Element[] = [];
    for (const block of leafBlocks(root)) {
      if (block === root) continue;
      if (!RELATED.test(shortText(block, MAX_RAW) ?? '')) {
        blocks.push(block);
        continue;
      }
      onRemove(block, 'heading of related articles');
      block.remove();
    }
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
