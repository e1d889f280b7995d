import { contentKey, hideableBlocks } from './hidden-blocks';
import type { Removal } from './types';

/** A paragraph of this many UTF-16 units is not written twice; a shorter one may be, in a dialogue for instance. */
const LONG = 24;

/** Of the text that the trace shows, in UTF-16 units. */
const TRACED = 80;

interface Block {
  readonly element: Element;
  readonly key: string;
}

/**
 * Takes out of the bodies of an article's pages what stands on several of them: an introduction, headings and pictures at
 * the start of each page and a note at its end. The first of them stays, of notes at the end the last.
 * Changes `pages`, which are in order, and accounts for what it removes.
 */
export function dropRepeats(pages: readonly Element[]): Removal[] {
  const removals: Removal[] = [];
  const drop = ({ element }: Block, reason: string): void => {
    const text = (element.textContent ?? '').trim().slice(0, TRACED);
    removals.push({ pass: 'join-pages', reason, text });
    removeWithBoxes(element);
  };
  pages.slice(1).forEach((page, index) => {
    const before = pages[index];
    if (!before) return;
    const [one, other] = [blocksOf(before), blocksOf(page)];
    for (const block of repeatedEnd(one, other)) drop(block, 'stands at the end of the next page too');
  });
  const seen = new Set<string>();
  for (const page of pages) {
    const blocks = blocksOf(page);
    for (const block of repeatedHere(blocks, seen)) drop(block, 'stands on an earlier page');
    for (const { key } of blocks) seen.add(key);
  }
  return removals;
}

function blocksOf(page: Element): Block[] {
  return hideableBlocks(page)
    .filter((element) => element.tagName.toUpperCase() !== 'HR')
    .map((element) => ({ element, key: contentKey(element) }));
}

/** The blocks at the end of `page` that end `next` too; not all of it, for then the site has sent one page twice. */
function repeatedEnd(page: readonly Block[], next: readonly Block[]): Block[] {
  let length = 0;
  while (
    length < Math.min(page.length, next.length) &&
    page.at(-1 - length)?.key === next.at(-1 - length)?.key
  )
    length++;
  return length < Math.min(page.length, next.length) ? page.slice(page.length - length) : [];
}

/** Those at the start of a page, and headings, pictures and long paragraphs anywhere, that were on an earlier one. */
function repeatedHere(blocks: readonly Block[], seen: ReadonlySet<string>): Block[] {
  const fresh = blocks.findIndex(({ key }) => !seen.has(key));
  const start = fresh < 0 ? blocks.length : fresh;
  return blocks.filter(({ element, key }, index) => seen.has(key) && (index < start || isTelling(element)));
}

function isTelling(element: Element): boolean {
  if (/^(?:H[1-6]|FIGURE|IMG|TABLE)$/i.test(element.tagName) || element.querySelector('img')) return true;
  return (element.textContent ?? '').trim().length >= LONG;
}

/** With the boxes that it leaves empty. */
function removeWithBoxes(element: Element): void {
  const box = element.parentElement;
  element.remove();
  const isLeft = box?.textContent?.trim() || box?.querySelector('img, table, math');
  // The page itself stays, empty or not.
  if (box?.parentElement && !isLeft) removeWithBoxes(box);
}
