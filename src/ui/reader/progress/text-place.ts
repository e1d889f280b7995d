import { mapText, spanToRange } from '@/core/annotation/text-range';
import { extentOf, scrollAlong, scrolledBy } from '../reading-axis';

/** Where the text that is being read comes in: below the bar, in CSS pixels from the edge of the window. */
export const READING_LINE = 76;

/** Which unit of the article's text (UTF-16) stands at a line of the window (the reading line): the first that ends beyond it; null above the article and behind it. */
export function offsetAtLine(root: HTMLElement, line = READING_LINE): number | null {
  if (extentOf(root.getBoundingClientRect()).start > line) return null;
  const block = [...root.children].find((child) => isBoxBeyond(child.getBoundingClientRect(), line));
  if (!block) return null;
  const map = mapText(root);
  const at = map.nodes.findIndex(
    (node) => block.contains(node) && node.data.trim() !== '' && isBeyond(node, 0, node.length, line),
  );
  const node = map.nodes[at];
  if (!node) return null;
  return (map.starts[at] ?? 0) + firstIndex(node.length, (index) => isBeyond(node, index, index + 1, line));
}

/** Scrolls so that a unit of the text comes to the reading line; says whether there is such a unit. */
export function scrollToOffset(root: HTMLElement, offset: number): boolean {
  const range = spanToRange({ start: offset, end: offset + 1 }, root);
  if (!range) return false;
  const { start } = extentOf(range.getBoundingClientRect());
  // A pixel more, or the line above would still count as being read.
  scrollAlong(scrolledBy() + start - READING_LINE + 1, 'instant');
  return true;
}

function isBeyond(node: Text, start: number, end: number, line: number): boolean {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return isBoxBeyond(range.getBoundingClientRect(), line);
}

/** What is hidden has no box, and nothing of it is read. */
function isBoxBeyond(box: DOMRect, line: number): boolean {
  return (box.width > 0 || box.height > 0) && extentOf(box).end > line;
}

/** The first of `count` for which something holds that holds for all after it. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
