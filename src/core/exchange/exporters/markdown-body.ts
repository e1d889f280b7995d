import {
  BLOCK_ELEMENTS,
  inlineContent,
  inlineMarkdown,
  longestRun,
} from '@/core/exchange/exporters/markdown-inline';
import { tableBlocks } from '@/core/exchange/exporters/markdown-table';
import { escapeLineStarts, markdownHeading } from '@/core/exchange/exporters/markdown-text';

/**
 * The Markdown of an article's nodes: CommonMark, with the tables and strikethrough of GitHub. Written
 * here because the libraries for it parse HTML strings, if only to see whether they can, and extension
 * pages require Trusted Types, which forbid that.
 */
export function markdownBody(body: DocumentFragment): string {
  return blocksIn(body).join('\n\n');
}

/** The blocks inside `parent`, in order; what stands between block elements is a paragraph. */
function blocksIn(parent: Node): string[] {
  const blocks: string[] = [];
  let line = '';
  for (const node of parent.childNodes) {
    if (isBlock(node)) {
      blocks.push(...paragraphs(line), ...blocksOf(node));
      line = '';
    } else line += inlineMarkdown(node);
  }
  return [...blocks, ...paragraphs(line)].filter((block) => block !== '');
}

/** An inline element with blocks inside is one too, but for a link, which Markdown cannot spread over blocks. */
function isBlock(node: Node): node is Element {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return (
    element.matches(BLOCK_ELEMENTS) ||
    (element.localName !== 'a' && element.querySelector(BLOCK_ELEMENTS) !== null)
  );
}

function blocksOf(element: Element): string[] {
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(element, Number(element.localName.slice(1)));
    case 'blockquote':
      return [
        blocksIn(element)
          .join('\n\n')
          .replace(/^(?=.)/gm, '> ')
          .replace(/^$/gm, '>'),
      ];
    case 'ul':
    case 'ol':
      return [list(element)];
    case 'pre':
      return [codeBlock(element.textContent ?? '')];
    case 'hr':
      return ['---'];
    case 'table':
      return tableBlocks(element as HTMLTableElement, blocksIn);
    default:
      return blocksIn(element);
  }
}

/** Two line breaks in a row end a paragraph, one is a hard break. */
function paragraphs(line: string): string[] {
  return line
    .replace(/[ \n]+/g, (gap) => {
      const breaks = gap.split('\n').length - 1;
      return breaks === 0 ? gap : breaks === 1 ? '\n' : '\n\n';
    })
    .split('\n\n')
    .map((text) => escapeLineStarts(text.replace(/ +/g, ' ').trim()).replaceAll('\n', '  \n'));
}

function heading(element: Element, level: number): string[] {
  const text = inlineContent(element).replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [markdownHeading(level, text)];
}

function list(element: Element): string {
  const items: string[][] = [];
  for (const child of element.children) {
    // A list that stands in a list without an item of its own belongs to the item before.
    const last = items.at(-1);
    if (child.localName === 'li' || !last) items.push(blocksIn(child));
    else last.push(...blocksOf(child));
  }
  const loose = items.some((blocks) => blocks.slice(1).some((block) => !/^(?:-|\d+\.) /.test(block)));
  const gap = loose ? '\n\n' : '\n';
  const first = Number(element.getAttribute('start') ?? 1);
  return items
    .map((blocks, index) => {
      const marker = element.localName === 'ol' ? `${first + index}. ` : '- ';
      return marker + blocks.join(gap).replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);
    })
    .join(gap);
}

function codeBlock(content: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${fence}\n${content.replace(/\n$/, '')}\n${fence}`;
}
