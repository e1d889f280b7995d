/** How much of the text of `root` stands above a line of the window (CSS pixels from its top), 0 to 1, by whole blocks and parts of one. */
export function shareAbove(root: HTMLElement, line: number): number {
  let above = 0;
  let all = 0;
  for (const block of root.children) {
    const length = block.textContent?.length ?? 0;
    all += length;
    const { top, bottom, height } = block.getBoundingClientRect();
    if (bottom <= line) above += length;
    else if (top < line && height > 0) above += length * ((line - top) / height);
  }
  return all === 0 ? 0 : above / all;
}
