import TurndownService from 'turndown';
import { addTableRules } from '@/core/exchange/exporters/markdown-table';
import { escapeMarkdown, linkDestination } from '@/core/exchange/exporters/markdown-text';

/**
 * The Markdown of an article's nodes (CommonMark with the tables and strikethrough of GitHub). It takes
 * nodes and never a string: where Trusted Types are required no library may parse HTML.
 */
export function markdownBody(body: DocumentFragment): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
  });
  service.escape = escapeMarkdown;
  addInlineRules(service);
  addBlockRules(service);
  addTableRules(service);
  return service.turndown(body);
}

function addInlineRules(service: TurndownService): void {
  service.addRule('strong', {
    filter: ['strong', 'b'],
    replacement: (content, node) => emphasis(content, node, '**', 'strong'),
  });
  service.addRule('emphasis', {
    filter: ['em', 'i'],
    replacement: (content, node) => emphasis(content, node, '*', 'em'),
  });
  service.addRule('strikethrough', {
    filter: (node) => ['DEL', 'S', 'STRIKE'].includes(node.nodeName),
    replacement: (content, node) => emphasis(content, node, '~~', 'del'),
  });
  // Markdown has no word for these, and 10² is not 102.
  service.addRule('raised', {
    filter: ['sup', 'sub'],
    replacement: (content, node) => {
      const tag = node.nodeName.toLowerCase();
      return `<${tag}>${content}</${tag}>`;
    },
  });
  // How a ruby text reads where it cannot stand above its base; the page's own brackets are dropped.
  service.addRule('rubyText', { filter: ['rt'], replacement: (content) => `(${content})` });
  service.addRule('rubyBracket', { filter: ['rp'], replacement: () => '' });
  service.addRule('quotation', { filter: ['q'], replacement: (content) => `“${content}”` });
  service.addRule('link', { filter: (node) => node.nodeName === 'A', replacement: link });
  service.addRule('image', {
    filter: ['img'],
    replacement: (_content, node) => {
      const { src = '', alt = '' } = attributes(node);
      return src ? `![${escapeMarkdown(alt.replace(/\s+/g, ' '))}](${linkDestination(src)})` : '';
    },
  });
}

function addBlockRules(service: TurndownService): void {
  service.addRule('disclosure', {
    filter: ['details', 'summary'],
    replacement: (content) => `\n\n${content}\n\n`,
  });
  service.addRule('codeBlock', {
    filter: ['pre'],
    replacement: (_content, node) => {
      const code = (node.textContent ?? '').replace(/\n$/, '');
      const runs = code.match(/`{3,}/g) ?? [];
      const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
      return `\n\n${fence}\n${code}\n${fence}\n\n`;
    },
  });
}

/** A link around blocks cannot stay one in Markdown unless they become one line. */
function link(content: string, node: Node): string {
  const { href = '' } = attributes(node);
  const text = content
    .trim()
    .replace(/^#{1,6} /gm, '')
    .replace(/\s*\n\s*/g, ' ');
  if (text === '' || href === '') return text;
  return `[${text}](${linkDestination(href)})`;
}

/**
 * `**“好”**的` is not bold by CommonMark: a closing mark between punctuation and a letter opens instead,
 * and Chinese has no space to set it apart. There the HTML tag says it, which every reader knows.
 */
function emphasis(content: string, node: Node, mark: string, tag: string): string {
  const text = content.trim();
  if (text === '') return '';
  const before = node.previousSibling?.textContent?.at(-1) ?? '';
  const after = node.nextSibling?.textContent?.at(0) ?? '';
  const ambiguous =
    (isMark(text.at(0)) && isLetter(before)) ||
    (isMark(text.at(-1)) && isLetter(after)) ||
    text.includes('\n');
  return ambiguous ? `<${tag}>${text}</${tag}>` : mark + text + mark;
}

function isMark(character: string | undefined): boolean {
  return /^[\p{P}\p{S}]$/u.test(character ?? '');
}

function isLetter(character: string): boolean {
  return /^[^\s\p{P}\p{S}]$/u.test(character);
}

function attributes(node: Node): Partial<Record<string, string>> {
  const { attributes: list } = node as Element;
  return Object.fromEntries([...list].map(({ name, value }) => [name, value]));
}
