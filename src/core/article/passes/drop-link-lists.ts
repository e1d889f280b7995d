import { leafBlocks, linkedShare, shortText, visibleText } from '../blocks';
import type { CleanContext, Pass } from './types';

/** A list or block is links and nothing else when this much of its text is linked. */
const LINKED = 0.75;
/** A sentence that happens to be one link is kept; a list of links has several. */
const MIN_LINKS = 3;

/** A paragraph with this much of its letters in a link is that link. */
const LONELY = 0.95;
/** In UTF-16 units: a word or two may be a sentence's own. */
const MIN_LONELY = 10;
/** On a page with a larger share of such paragraphs they are what the page is about. */
const MAX_LONELY = 0.4;

/** Of such a heading with the white space of its source, in UTF-16 units. */
const MAX_RAW_HEADING = 400;

const HEADING =
  /^[【[「]?(?:相关(?:阅读|文章|新闻|链接|推荐|报道)|相關(?:閱讀|文章|新聞|報導)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|热门(?:文章|推荐|新闻)|猜你喜欢|更多(?:精彩|新闻|文章|阅读)|関連記事|あわせて読みたい|관련\s?기사|related(?: articles| stories| posts| reading| content)?|read (?:more|next|also)|more (?:on this|stories|from .*)|see also|you may also like|recommended(?: for you)?|latest news|most (?:read|popular))[】\]」]?[:：]?$/i;

/** What such a sentence says where it announces other articles. */
const ANNOUNCED =
  /\b(?:related|articles?|posts?|stories|read (?:also|more|next)|more (?:on|from)|artikel|beiträge|auch|lesen sie|mehr|weitere|lire|leer|también|leggi)\b|相(?:关|關)|推荐|推薦|延伸|阅读|閱讀|更多|关注|関連/iu;

/** Removes lists that are only links, with the heading that announces them. */
export const dropLinkLists: Pass = {
  name: 'drop-link-lists',
  run(root, { onRemove }) {
    for (const heading of [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, p, div, strong, dt, span')]) {
      if (!HEADING.test(shortText(heading, MAX_RAW_HEADING) ?? '') || !root.contains(heading)) continue;
      const block = heading.closest('h1, h2, h3, h4, h5, h6, p, div, dt') ?? heading;
      const list = block.nextElementSibling;
      if (list && linkedShare(list) > LINKED) {
        onRemove(list, 'list of related articles');
        list.remove();
      }
      onRemove(block, 'heading of related articles');
      block.remove();
    }
    dropLonelyLinks(root, onRemove);
    for (const list of [...root.querySelectorAll('ul, ol, dl, div, section, p')].reverse()) {
      if (list.getElementsByTagName('a').length < MIN_LINKS || !root.contains(list) || holdsMore(list))
        continue;
      if (linkedShare(list) <= LINKED || isTableOfContents(list) || isIntroduced(list, root)) continue;
      onRemove(list, 'list of links');
      list.remove();
    }
  },
};

/** Between the paragraphs of a story, a paragraph that is one link to another page of its site advertises that page. */
function dropLonelyLinks(root: Element, onRemove: CleanContext['onRemove']): void {
  const blocks = leafBlocks(root).filter(
    (block) => /^(?:P|DIV)$/.test(block.tagName) && !block.closest('li, table, figure'),
  );
  const lonely = blocks.filter(
    (block) =>
      linkedShare(block) > LONELY &&
      visibleText(block).length >= MIN_LONELY &&
      advertises(block.querySelector('a')),
  );
  if (lonely.length > blocks.length * MAX_LONELY) return;
  for (const block of lonely) {
    if (block.querySelector('img')) continue;
    onRemove(block, 'link standing alone');
    block.remove();
  }
}

/** It leads to another page of its site; what leads to other sites is what the story speaks of: sources, programs, shops. */
function advertises(link: HTMLAnchorElement | null): boolean {
  if (link === null || !/^https?:/.test(link.href) || link.hash !== '') return false;
  return domainOf(link.href) === domainOf(link.baseURI);
}

/** The last two parts of a host, which the hosts of one site share. */
function domainOf(address: string): string {
  return new URL(address).hostname.split('.').slice(-2).join('.');
}

/** Code, or a picture that is no link itself. */
function holdsMore(list: Element): boolean {
  return (
    list.querySelector('pre') !== null ||
    [...list.querySelectorAll('img')].some((image) => !image.closest('a'))
  );
}

/** Links inside the page belong to the article: its contents or footnotes. */
function isTableOfContents(list: Element): boolean {
  const links = [...list.querySelectorAll('a')];
  return links.filter((link) => link.hash !== '').length > links.length / 2;
}

/** A sentence of the story leads up to the list: `These are the tools that we have used:`. */
function isIntroduced(list: Element, root: Element): boolean {
  let element = list;
  while (!element.previousElementSibling && element.parentElement && element.parentElement !== root) {
    element = element.parentElement;
  }
  const before = element.previousElementSibling;
  const text = before?.tagName === 'P' ? (shortText(before, MAX_RAW_HEADING * 4) ?? '') : '';
  return /[:：]$/.test(text) && !ANNOUNCED.test(text);
}
