import { blockText, isBlock, isLeaf } from './blocks';
import { countImages } from './images';
import type { HiddenBlock } from './types';

/** Blocks that make sense only whole, whatever is inside them. */
const WHOLE = new Set(['FIGURE', 'PICTURE', 'IMG', 'TABLE', 'PRE', 'MATH', 'DETAILS', 'DL', 'HR']);

/** Of the text that is kept as a block's key, in UTF-16 units; its length tells longer ones apart. */
const KEY_TEXT = 120;

/** What a person can hide by itself, in document order: paragraphs, headings, list items, figures, tables. */
export function hideableBlocks(root: ParentNode): Element[] {
  return [...root.children].flatMap((element) => {
    if (WHOLE.has(element.tagName.toUpperCase())) return [element];
    if (isLeaf(element) && isBlock(element)) return hasContent(element) ? [element] : [];
    return hideableBlocks(element);
  });
}

/**
 * The blocks of a body, each under a key that stays the same as long as the block does: its text, or the address
 * of its picture, and which one of several alike it is. New blocks elsewhere in the body do not change it.
 */
export function keyBlocks(root: ParentNode): Map<string, Element> {
  const blocks = new Map<string, Element>();
  const seen = new Map<string, number>();
  for (const block of hideableBlocks(root)) {
    const content = contentKey(block);
    const nth = (seen.get(content) ?? 0) + 1;
    seen.set(content, nth);
    blocks.set(`${content}#${nth}`, block);
  }
  return blocks;
}

/** Takes hidden blocks out of a body, and the lists and boxes that they leave empty. Returns `root`. */
export function withoutHidden<Root extends ParentNode>(
  root: Root,
  hidden: readonly HiddenBlock[] | undefined,
): Root {
  if (!hidden || hidden.length === 0) return root;
  const blocks = keyBlocks(root);
  for (const { key } of hidden) {
    const block = blocks.get(key);
    const parent = block?.parentElement;
    block?.remove();
    if (parent && parent !== (root as ParentNode)) removeEmpty(parent, root);
  }
  return root;
}

function removeEmpty(element: Element, root: ParentNode): void {
  const parent = element.parentElement;
  if (hasContent(element)) return;
  element.remove();
  if (parent && parent !== root) removeEmpty(parent, root);
}

function hasContent(element: Element): boolean {
  return (
    (element.textContent ?? '').trim() !== '' ||
    element.querySelector('img, picture, hr, math, table') !== null
  );
}

/** What a block says, short: its text, or the address of its picture. */
export function contentKey(block: Element): string {
  const text = blockText(block).normalize('NFKC').replace(/\s+/g, '');
  const picture = block.matches('img') ? block : block.querySelector('img');
  // The address of a picture that is held back stands in `data-held-src`.
  const source = picture?.getAttribute('data-held-src') ?? picture?.getAttribute('src');
  const content = text || source || block.tagName;
  return `${content.slice(0, KEY_TEXT)}#${content.length}`;
}

/** The number of images of a body without what is hidden, and its text. */
export function shownContent(
  body: DocumentFragment,
  hidden: readonly HiddenBlock[],
): { text: string; images: number } {
  const shown = withoutHidden(body, hidden);
  return { text: blockText(shown), images: countImages(shown) };
}
