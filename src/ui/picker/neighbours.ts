import { isBlock, isUnread } from '@/core/article/blocks';

export type Direction = 'wider' | 'narrower' | 'previous' | 'next';

/** The block under the pointer: a paragraph, a picture, a box. */
export function blockAt(event: Event): Element | null {
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
