import { extentOf } from './reading-axis';

/**
 * How much of the text of `root` stands before a line of the window, 0 to 1, by whole blocks and parts of one. The line is given
 * in CSS pixels from the edge where the text goes out of the window.
 */
export function shareAbove(root: HTMLElement, line: number): number {
  let above = 0;
  let all = 0;
  for (const block of root.children) {
    const length = block.textContent?.length ?? 0;
    all += length;
    const { start, end } = extentOf(block.getBoundingClientRect());
    if (end <= line) above += length;
    else if (start < line && end > start) above += length * ((line - start) / (end - start));
  }
  return all === 0 ? 0 : above / all;
}
