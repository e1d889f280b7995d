import type { AppErrorCode } from '@/core/errors';
import { isHtml } from './is-html';

/** Beyond these the parser would freeze the page; no written article comes near them. */
export const PAGE_LIMITS = { elements: 50_000, depth: 200, text: 3_000_000 } as const;

/** Why a document is not read at all, or null. */
export function refusePage(document: Document): AppErrorCode | null {
  if (!isHtml(document)) return 'page-not-html';
  if (document.getElementsByTagName('*').length > PAGE_LIMITS.elements) return 'page-too-large';
  return refuseTree(document);
}

/** Walks iteratively: the depth that is to be refused must not overflow our own stack. */
function refuseTree(document: Document): AppErrorCode | null {
  const walker = document.createTreeWalker(document, 1 | 4);
  let depth = 0;
  let text = 0;
  let node: Node | null = walker.currentNode;
  while (node) {
    if (node.nodeType === 3) text += (node as Text).length;
    if (text > PAGE_LIMITS.text) return 'page-too-large';
    if (depth > PAGE_LIMITS.depth) return 'page-too-deep';
    const down = walker.firstChild();
    if (down) {
      depth++;
      node = down;
      continue;
    }
    node = walker.nextSibling();
    while (!node) {
      if (!walker.parentNode()) return null;
      depth--;
      node = walker.nextSibling();
    }
  }
  return null;
}
