import { escapeInline, escapeText, linkDestination } from '@/core/exchange/exporters/markdown-text';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** A selector for the elements that stand on lines of their own. */
export const BLOCK_ELEMENTS = [
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'caption',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'figcaption',
  ],
  ...['figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'ol', 'p', 'pre'],
  ...['section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
].join();

/**
 * The Markdown of a node inside a line. White space is folded to single spaces; a line break in the
 * result is a `<br>`, and the caller says what becomes of it.
 */
export function inlineMarkdown(node: Node): string {
  if (node.nodeType === TEXT_NODE) {
    const text = (node as Text).data.replace(/[ \t\r\n\f]+/g, ' ');
    return node.parentElement?.closest('a[href]') ? escapeInline(text) : escapeText(text);
  }
  if (node.nodeType !== ELEMENT_NODE) return '';
  const element = node as Element;
  const write = WRITERS[element.localName];
  if (write) return write(element);
  const content = inlineContent(element);
  return element.matches(BLOCK_ELEMENTS) ? ` ${content} ` : content;
}

/** The Markdown of all that is inside `parent`, on one line but for `<br>`. */
export function inlineContent(parent: Node): string {
  return [...parent.childNodes].map(inlineMarkdown).join('');
}

const WRITERS: Partial<Record<string, (element: Element) => string>> = {
  br: () => '\n',
  wbr: () => '',
  strong: (element) => emphasis(element, '**', 'strong'),
  b: (element) => emphasis(element, '**', 'strong'),
  em: (element) => emphasis(element, '*', 'em'),
  i: (element) => emphasis(element, '*', 'em'),
  del: (element) => emphasis(element, '~~', 'del'),
  s: (element) => emphasis(element, '~~', 'del'),
  // Markdown has no word for these, and 10² is not 102.
  sup: (element) => tagged(element, 'sup'),
  sub: (element) => tagged(element, 'sub'),
  q: (element) => `“${inlineContent(element)}”`,
  // How a ruby text reads where it cannot stand above its base; the page's own brackets are dropped.
  rt: (element) => `(${inlineContent(element)})`,
  rp: () => '',
  code: (element) => code(element.textContent ?? ''),
  img: image,
  a: link,
};

/**
 * `**“好”**的` is not bold by CommonMark: a closing mark between punctuation and a letter opens instead,
 * and Chinese has no space to set it apart. There the HTML tag says it, which every reader knows.
 */
function emphasis(element: Element, mark: string, tag: string): string {
  const content = inlineContent(element).replace(/\n+/g, '\n');
  const text = content.trim();
  if (text === '') return content;
  const [lead = '', trail = ''] = content.split(text);
  const before = lead || (element.previousSibling?.textContent?.at(-1) ?? '');
  const after = trail || (element.nextSibling?.textContent?.at(0) ?? '');
  const ambiguous =
    (isMark(text.at(0)) && isLetter(before)) ||
    (isMark(text.at(-1)) && isLetter(after)) ||
    // Two in a row would read as one run of marks.
    element.previousSibling?.nodeName === element.nodeName ||
    element.nextSibling?.nodeName === element.nodeName;
  return lead + (ambiguous ? `<${tag}>${text}</${tag}>` : mark + text + mark) + trail;
}

function tagged(element: Element, tag: string): string {
  return `<${tag}>${inlineContent(element)}</${tag}>`;
}

/** Backticks inside are outnumbered by those around; spaces keep the two apart. */
function code(content: string): string {
  const text = content.replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  const ticks = '`'.repeat(longestRun(text) + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return ticks + space + text + space + ticks;
}

/** How many backticks stand next to each other in `text`, at most. */
export function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function image(element: Element): string {
  const src = element.getAttribute('src') ?? '';
  const alt = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ');
  return src ? `![${escapeInline(alt)}](${linkDestination(src)})` : '';
}

function link(element: Element): string {
  const href = element.getAttribute('href') ?? '';
  const content = inlineContent(element).replace(/\s+/g, ' ');
  const text = content.trim();
  // A link within the article has no place to lead to in another file.
  if (text === '' || href === '' || href.startsWith('#')) return content;
  const [lead = '', trail = ''] = content.split(text);
  return `${lead}[${text}](${linkDestination(href)})${trail}`;
}

function isMark(character: string | undefined): boolean {
  return /^[\p{P}\p{S}]$/u.test(character ?? '');
}

function isLetter(character: string): boolean {
  return /^[^\s\p{P}\p{S}]$/u.test(character);
}
