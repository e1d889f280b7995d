import { countLetters } from '@/core/text/count-letters';

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY ' +
    'TFOOT THEAD TR UL'
  ).split(' '),
);

const UNREAD_TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS BUTTON SELECT TEXTAREA INPUT HEAD RP RT'.split(
    ' ',
  ),
);

/** HTML writes the names of its elements in capitals, XML as the page does; each walk asks for every node. */
const inEitherCase = (tags: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...tags].flatMap((tag) => [tag, tag.toLowerCase()]));
const BLOCK_NAMES = inEitherCase(BLOCK_TAGS);
const UNREAD_NAMES = inEitherCase(UNREAD_TAGS);

/** What stands between words but is not seen: zero-width space, joiner marks, byte-order mark. */
const INVISIBLE = /[\u200B\u2060\uFEFF]/g;

const BLOCK_SELECTOR = [...BLOCK_TAGS].join(',').toLowerCase();

/** True for an element that holds no block: its text is one paragraph. */
export function isLeaf(element: Element): boolean {
  return element.firstElementChild === null || element.querySelector(BLOCK_SELECTOR) === null;
}

export function isBlock(node: Node): node is Element {
  return BLOCK_NAMES.has(node.nodeName);
}

/** A table cell is no block of its own in the text: a row reads as one line. */
function isCell(node: Node): boolean {
  return node.nodeName === 'TD' || node.nodeName === 'TH';
}

/** True for elements whose text nobody reads: scripts, form controls and the like. */
export function isUnread(node: Node): boolean {
  return UNREAD_NAMES.has(node.nodeName);
}

/** The text of a node with white space folded and trimmed, as a person sees it. */
export function visibleText(node: Node): string {
  return foldSpaces(node.textContent ?? '');
}

/** As `visibleText`; null where the text in the source is longer than `most` UTF-16 units, without folding all of it. */
export function shortText(node: Node, most: number): string | null {
  const text = node.textContent ?? '';
  return text.length > most ? null : foldSpaces(text);
}

/**
 * Share of an element's letters that is inside links, 0 to 1. Lists of links have digits and marks beside them: dates,
 * counts, bullets.
 */
export function linkedShare(element: Element): number {
  const links = element.getElementsByTagName('a');
  const isLink = element.tagName === 'A';
  if (links.length === 0 && !isLink) return 0;
  const total = letters(element);
  if (total === 0 || isLink) return total === 0 ? 0 : 1;
  let linked = 0;
  for (const link of links) linked += letters(link);
  return linked / total;
}

function letters(element: Element): number {
  return countLetters(element.textContent ?? '');
}

/** What folding would change, but for spaces at the ends; most text has nothing of it. */
const UNFOLDED = /[\t\n\f\r\v\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\uFEFF]/;

function isUnfolded(text: string): boolean {
  return text.includes('  ') || UNFOLDED.test(text);
}

export function foldSpaces(text: string): string {
  const trimmed = text.trim();
  if (!isUnfolded(trimmed)) return trimmed;
  return trimmed
    .replace(INVISIBLE, '')
    .replace(/[^\S\u3000]+/g, ' ')
    .trim();
}

/** Innermost blocks with text of their own, in document order: paragraphs, list items, captions. */
export function leafBlocks(root: Element): Element[] {
  const blocks = root.querySelectorAll(BLOCK_SELECTOR);
  const holders = new Set<Element>();
  for (const block of blocks) {
    let ancestor = block.parentElement;
    while (ancestor && ancestor !== root && !holders.has(ancestor)) {
      holders.add(ancestor);
      ancestor = ancestor.parentElement;
    }
  }
  return [...blocks].filter((block) => !holders.has(block) && visibleText(block) !== '');
}

/** A stretch of text between two block boundaries or line breaks. */
export interface TextRun {
  readonly text: string;
  /** The innermost block around it. */
  readonly block: Element;
  /** The text nodes it is made of. */
  readonly nodes: readonly Text[];
}

/**
 * The runs of text below `root` in document order, white space folded, empty ones left out.
 *
 * @param most no more of them than this are looked for
 */
export function textRuns(root: Element, most = Number.POSITIVE_INFINITY): TextRun[] {
  const runs: TextRun[] = [];
  let nodes: Text[] = [];
  const flush = (block: Element): void => {
    const [first, second] = nodes;
    if (!first) return;
    const text = foldSpaces(second ? nodes.map((node) => node.data).join('') : first.data);
    if (text) runs.push({ text, block, nodes });
    nodes = [];
  };
  const visit = (node: Node, block: Element): void => {
    for (let child = node.firstChild; child && runs.length < most; child = child.nextSibling) {
      if (child.nodeType === 3) {
        nodes.push(child as Text);
        continue;
      }
      // Asked once: for all the elements of a page it is what this walk costs.
      const name = child.nodeName;
      if (name === 'BR') flush(block);
      else if (BLOCK_NAMES.has(name)) {
        flush(block);
        visit(child, child as Element);
        flush(child as Element);
      } else if (!UNREAD_NAMES.has(name)) visit(child, block);
    }
  };
  visit(root, root);
  if (runs.length < most) flush(root);
  return runs;
}

/**
 * The text of an article: blocks separated by a blank line, `<br>` and preformatted lines kept as line breaks.
 * A caption belongs to its picture, and the small letters over a character to that character: neither is text of its own.
 */
export function blockText(root: Node): string {
  const blocks: string[] = [];
  let current = '';
  const flush = (): void => {
    const text = foldBlock(current.trim());
    if (text) blocks.push(text);
    current = '';
  };
  const visit = (node: Node, preformatted: boolean): void => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      current += isUnfolded(text) ? foldLine(text, preformatted) : text;
      return;
    }
    if (isUnread(node) || node.nodeName === 'FIGCAPTION') return;
    if (node.nodeName === 'BR') {
      current += '\n';
      return;
    }
    const block = isBlock(node);
    if (block) flush();
    else if (isCell(node)) current += ' ';
    for (let child = node.firstChild; child; child = child.nextSibling) {
      visit(child, preformatted || node.nodeName === 'PRE');
    }
    if (block) flush();
  };
  visit(root, false);
  flush();
  return blocks.join('\n\n');
}

function foldLine(line: string, preformatted: boolean): string {
  // A byte-order mark is white space to a pattern, so what is not seen goes first.
  const text = line.replace(INVISIBLE, '');
  return preformatted ? text : text.replace(/[^\S\u3000]+/g, ' ');
}

function foldBlock(block: string): string {
  if (!isUnfolded(block) && !block.includes('\u3000')) return block;
  return (
    block
      .replace(/[^\S\n\u3000]+/g, ' ')
      // One wide space says what many say; then there is at most one before a line break.
      .replace(/([ \u3000])[ \u3000]+/g, '$1')
      .replace(/[ \u3000]?\n\s*/g, '\n')
      .trim()
  );
}
