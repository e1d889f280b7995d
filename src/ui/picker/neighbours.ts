import { isBlock, isLeaf, isUnread } from '@/core/article/blocks';

export type Direction = 'wider' | 'narrower' | 'previous' | 'next';

/** A paragraph with at least this share of the text of the box around it stands for all of it. */
const MOST = 0.6;

/**
 * What somebody who points at a paragraph means: the box of paragraphs that it is in, unless it is nearly all of
 * it; else the block under the pointer. Narrower and wider are one key away.
 */
export function blockAt(event: Event): Element | null {
  const block = innermostBlock(event);
  const box = block?.parentElement;
  if (!block || !box || box === block.ownerDocument.body || !isLeaf(block)) return block;
  return textLength(block) >= textLength(box) * MOST ? block : box;
}

function textLength(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

function innermostBlock(event: Event): Element | null {
  const [target] = event.composedPath();
  const innermost = target instanceof Element ? target : null;
  for (let element = innermost; element; element = element.parentElement) {
    const isFound: boolean = isBlock(element);
    if (isFound) return element;
  }
  return null;
}

/** The element next to another one in a direction; null at the end of it. */
export function neighbour(element: Element, direction: Direction): Element | null {
  switch (direction) {
    case 'wider':
      return element === element.ownerDocument.body ? null : element.parentElement;
    case 'narrower':
      return [...element.children].find(isWorthPicking) ?? null;
    case 'previous':
      return beside(element, 'previousElementSibling');
    case 'next':
      return beside(element, 'nextElementSibling');
  }
}

function beside(element: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element | null {
  let next = element[side];
  while (next && !isWorthPicking(next)) next = next[side];
  return next;
}

/** Something to read or to look at. */
function isWorthPicking(element: Element): boolean {
  if (isUnread(element) || element.getClientRects().length === 0) return false;
  return (element.textContent ?? '').trim() !== '' || element.querySelector('img, picture') !== null;
}
