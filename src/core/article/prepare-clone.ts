import { isLeaf, visibleText } from './blocks';
import { purpose } from './passes/drop-boxes';

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

const LAZY_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-actualsrc',
  'data-url',
  'data-echo',
  'file',
];
const LOOKS_LIKE_IMAGE = /^(?:https?:)?\/{0,2}[^\s]+\.(?:jpe?g|png|webp|avif|gif)(?:[?!@#&][^\s]*)?$/i;

/**
 * Makes a copy of the page (`copyPage`) fit for the parser to take apart: relative addresses resolve
 * against `url`, what can freeze or mislead the parser is gone.
 */
export function prepareClone(clone: Document, url: string): void {
  removeHidden(clone);
  for (const element of clone.querySelectorAll(UNREAD)) element.remove();
  for (const form of clone.querySelectorAll('form')) form.replaceWith(renamed(form, 'div'));
  for (const element of clone.querySelectorAll(PARSED_ATTRIBUTES)) boundAttributes(element);
  for (const image of clone.querySelectorAll('img')) resolveLazyImage(image);
  for (const table of [...clone.querySelectorAll('table')].reverse()) flattenLayoutTable(table);
  for (const div of clone.querySelectorAll('div[class], div[id]')) nameParagraph(div);
  setBase(clone, url);
}

function removeHidden(clone: Document): void {
  const hidden = clone.querySelectorAll(
    '[hidden], [aria-hidden="true"]:not(svg, math *, figure *, img), [style*="display:none" i], [style*="display: none" i]',
  );
  for (const element of hidden) {
    if (!/\b(?:article|content|post|main)\b/i.test(element.className.toString())) element.remove();
  }
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

/** Puts the address that a lazy loader would put into `src`. */
function resolveLazyImage(image: HTMLImageElement): void {
  const src = image.getAttribute('src') ?? '';
  const placeholder =
    src === '' ||
    src.startsWith('data:') ||
    /(?:blank|spacer|placeholder|loading|grey|lazy)[^/]*\.\w+$/i.test(src);
  if (!placeholder) return;
  for (const name of LAZY_SOURCES) {
    const value = image.getAttribute(name)?.trim() ?? '';
    if (LOOKS_LIKE_IMAGE.test(value) || /^https?:\/\//i.test(value)) {
      image.setAttribute('src', value);
      return;
    }
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
 * A `<div>` of text alone is a paragraph. The parser would make it one too, but lose the class that says
 * what it is for, which `drop-boxes` needs.
 */
function nameParagraph(div: Element): void {
  if (purpose(div) && isLeaf(div) && visibleText(div)) div.replaceWith(renamed(div, 'p'));
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
