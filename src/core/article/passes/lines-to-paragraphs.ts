import { isBlock } from '../blocks';
import type { Pass } from './types';

const NEVER =
  'pre, p, li, td, th, figcaption, blockquote p, address, h1, h2, h3, h4, h5, h6, dt, dd, caption';

/** Lines of prose are this long on average, in UTF-16 units; verse and addresses are shorter. */
const PROSE_LINE = 28;

/**
 * Makes paragraphs of text that is only separated by `<br>` or stands beside blocks without one of its own.
 */
export const linesToParagraphs: Pass = {
  name: 'lines-to-paragraphs',
  run(root) {
    const hosts = [root, ...root.querySelectorAll('div, section, article, main, td, center, blockquote')];
    for (const host of hosts) if (hasLooseText(host)) wrapLines(host);
    for (const paragraph of root.querySelectorAll('p')) splitParagraph(paragraph);
  },
};

function hasLooseText(host: Element): boolean {
  if (host.matches(NEVER)) return false;
  return [...host.childNodes].some((node) => !isBlock(node) && (node.textContent ?? '').trim() !== '');
}

function wrapLines(host: Element): void {
  let paragraph: Element | null = null;
  for (const node of [...host.childNodes]) {
    if (isBlock(node) || node.nodeName === 'BR') {
      paragraph = null;
      if (node.nodeName === 'BR') (node as Element).remove();
      continue;
    }
    if (!paragraph) {
      if (node.nodeType === 3 && !(node.textContent ?? '').trim()) continue;
      paragraph = host.ownerDocument.createElement('p');
      host.insertBefore(paragraph, node);
    }
    paragraph.append(node);
  }
}

/** One `<p>` with long lines in it was meant as several paragraphs; short lines are verse and stay. */
function splitParagraph(paragraph: Element): void {
  const breaks = [...paragraph.children].filter((child) => child.tagName === 'BR');
  if (breaks.length === 0) return;
  const length = (paragraph.textContent ?? '').trim().length;
  if (length / (breaks.length + 1) < PROSE_LINE) return;
  const lines: Element[] = [paragraph.cloneNode(false) as Element];
  for (const node of [...paragraph.childNodes]) {
    if (node.nodeName === 'BR') lines.push(paragraph.cloneNode(false) as Element);
    else lines.at(-1)?.append(node);
  }
  paragraph.replaceWith(
    ...lines.filter((line) => (line.textContent ?? '').trim() || line.querySelector('img')),
  );
}
