import { isLeaf, visibleText } from './blocks';
import { markCodeLanguages } from './code-language';
import { dropComments } from './drop-comments';
import { dropSignUps } from './drop-sign-ups';
import { linkFilms } from './embeds';
import { removeHidden } from './hidden-parts';
import { joinModules } from './join-modules';
import { resolveLazyImages } from './lazy-images';
import { keepFormulas } from './math';
import { dropOtherStories } from './other-stories';
import { purpose } from './passes/drop-boxes';
import { isNamedCaption } from './passes/mark-captions';
import { placeStreamedParts } from './streamed-parts';
import { markTex } from './tex';
import type { ArticleMetadata } from './types';
import { unwrapNoscript } from './unwrap-noscript';

/**
 * Patterns in the parser are quadratic in runs of white space: one attribute with tens of thousands of
 * spaces freezes it for half a minute. No honest attribute of these elements is that long.
 */
const MAX_ATTRIBUTE = 4000;
/** A shorter value cannot hold enough white space to matter, in UTF-16 units. */
const HARMLESS = 40;
const PARSED_ATTRIBUTES = 'meta, img, source, picture, figure, link, a, video, iframe';

/** Form controls are no text; scripts, styles and drawings only cost the parser time. */
const UNREAD = 'script, style, svg, input, select, textarea, button, datalist, output, dialog, template';

/** Of what `readMetadata` reads. */
type Declared = Pick<ArticleMetadata, 'title' | 'declaredBody'>;

/**
 * Makes a copy of the page (`copyPage`) fit for the parser to take apart: relative addresses resolve
 * against `url`, what can freeze or mislead the parser is gone.
 *
 * @param declared what the page says of its article, for parts that only that tells from the rest
 */
export function prepareClone(clone: Document, url: string, declared: Partial<Declared> = {}): void {
  placeStreamedParts(clone);
  unwrapNoscript(clone);
  removeHidden(clone, declared.declaredBody ?? '');
  dropComments(clone);
  dropSignUps(clone);
  if (declared.title) dropOtherStories(clone, declared.title);
  keepFormulas(clone);
  linkFilms(clone, url);
  for (const element of clone.querySelectorAll(UNREAD)) element.remove();
  if (clone.body) markTex(clone.body);
  for (const form of clone.querySelectorAll('form')) form.replaceWith(renamed(form, 'div'));
  for (const element of clone.querySelectorAll(PARSED_ATTRIBUTES)) boundAttributes(element);
  resolveLazyImages(clone);
  for (const table of [...clone.querySelectorAll('table')].reverse()) flattenLayoutTable(table);
  for (const div of clone.querySelectorAll('div[class], div[id]')) nameParagraph(div);
  markCodeLanguages(clone);
  // To the parser a word in the name of a class, such as `extra`, is reason enough to drop an element.
  for (const code of clone.querySelectorAll('code, pre, kbd, samp, math')) code.removeAttribute('class');
  // To the parser a warning in a text is a message of the page.
  for (const warning of clone.querySelectorAll('article [role="alert"], main [role="alert"]')) {
    warning.removeAttribute('role');
  }
  for (const post of clone.querySelectorAll(POSTS)) freeQuotedPost(post);
  if (clone.body) joinModules(clone.body);
  setBase(clone, url);
}

function boundAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (value.length <= HARMLESS) continue;
    const folded = value.replace(/\s{2,}/g, ' ');
    const whole = folded.length <= MAX_ATTRIBUTE || (name === 'src' && /^data:image\//i.test(folded));
    if (!whole) element.removeAttribute(name);
    else if (folded !== value) element.setAttribute(name, folded);
  }
}

/**
 * Old pages lay themselves out with tables. A table without headers, caption or border whose rows have
 * one cell with text of any length each, or that holds another table, is layout: its cells become blocks.
 */
function flattenLayoutTable(table: HTMLTableElement): void {
  if (table.querySelector('th, caption, thead, [scope]') || table.getAttribute('role') === 'grid') return;
  const cells = [...table.querySelectorAll('td')];
  const nested = table.querySelector('table, td p + p') !== null;
  const rows = [...table.rows];
  const singleColumn = rows.every((row) => row.cells.length <= 1);
  const prose = cells.some((cell) => (cell.textContent ?? '').length > 400);
  if (!nested && !singleColumn && !prose) return;
  if (
    rows.length > 2 &&
    !prose &&
    rows.every((row) => row.cells.length === rows[0]?.cells.length && row.cells.length > 1)
  )
    return;
  for (const part of [...table.querySelectorAll('tbody, tr, td'), table]) {
    if (part.closest('table') === table || part === table) part.replaceWith(renamed(part, 'div'));
  }
}

/**
 * A `<div>` of text alone is a paragraph, and one with only a paragraph in it is that paragraph. The parser
 * would say so too, but lose the class that says what it is for, which the passes need.
 */
function nameParagraph(div: Element): void {
  const only = div.childElementCount === 1 ? div.firstElementChild : null;
  const isWrap = only?.tagName === 'P';
  if ((!isWrap && !isLeaf(div)) || (!purpose(div) && !isNamedCaption(div))) return;
  if (isWrap && visibleText(div) === visibleText(only)) {
    only.setAttribute(
      'class',
      `${only.getAttribute('class') ?? ''} ${div.getAttribute('class') ?? ''} ${div.id}`,
    );
  } else if (!isWrap && visibleText(div)) div.replaceWith(renamed(div, 'p'));
}

/** A post from elsewhere that the story quotes. */
const POSTS =
  'blockquote[class*="tweet"], blockquote[class*="instagram"], blockquote[class*="bluesky"], blockquote[class*="tiktok"]';

/** Its box is called after social networks and is mostly links, as the bars for sharing are, for which the parser would take it. */
function freeQuotedPost(post: Element): void {
  const box = post.parentElement;
  post.removeAttribute('class');
  if (box?.tagName === 'DIV' && visibleText(box) === visibleText(post)) box.replaceWith(post);
}

function renamed(element: Element, tag: string): Element {
  const replacement = element.ownerDocument.createElement(tag);
  for (const name of ['id', 'class', 'lang', 'dir']) {
    const value = element.getAttribute(name);
    if (value !== null) replacement.setAttribute(name, value);
  }
  replacement.append(...element.childNodes);
  return replacement;
}

/** A cloned document has no address of its own; its base is the page's base, else the page's address. */
function setBase(clone: Document, url: string): void {
  const declared = clone.querySelector('base[href]')?.getAttribute('href') ?? '';
  const href = URL.canParse(declared, url) ? new URL(declared, url).href : url;
  for (const base of clone.querySelectorAll('base')) base.remove();
  const base = clone.createElement('base');
  base.setAttribute('href', href);
  clone.head?.prepend(base);
}
