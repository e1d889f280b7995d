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

/** An element that is deeper than the limit. A selector: a walk of our own would ask for each node of the page. */
const TOO_DEEP = `html${' > *'.repeat(PAGE_LIMITS.depth)}`;

function refuseTree(document: Document): AppErrorCode | null {
  if ((document.documentElement.textContent ?? '').length > PAGE_LIMITS.text) return 'page-too-large';
  return document.querySelector(TOO_DEEP) ? 'page-too-deep' : null;
}
