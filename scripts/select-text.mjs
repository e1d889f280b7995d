/**
 * Selects a passage as a person does: presses the mouse at its first character, moves, releases at its last.
 * @param {import('playwright').Page} page
 * @param {string} container CSS selector of the element to select in
 * @param {{ from?: string, length?: number }} [passage] the words it begins with (the first long line of text
 *   unless told) and how many UTF-16 units to select at most; it ends earlier at the end of the line
 * @returns {Promise<string>} the text the browser has selected
 * @throws {Error} when the container has no such text
 */
export async function selectByMouse(page, container, { from, length = 16 } = {}) {
  const ends = await page.evaluate(findPassage, { container, from: from ?? null, length });
  if (ends === null) throw new Error(`No passage to select in ${container}: ${from ?? 'no line of text'}`);
  await page.mouse.move(ends.startX, ends.y);
  await page.mouse.down();
  await page.mouse.move((ends.startX + ends.endX) / 2, ends.y, { steps: 4 });
  await page.mouse.move(ends.endX, ends.y, { steps: 4 });
  await page.mouse.up();
  return page.evaluate(() => getSelection()?.toString() ?? '');
}

/**
 * Runs in the page.
 * @param {{ container: string, from: string | null, length: number }} wanted
 * @returns {{ startX: number, endX: number, y: number } | null} CSS pixels in the viewport
 */
function findPassage({ container, from, length }) {
  const root = document.querySelector(container);
  if (root === null) return null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const start = from === null ? node.data.search(/\S/) : node.data.indexOf(from);
    // Dragging from a link drags the link.
    const isPlain = node.data.trim().length > length && node.parentElement?.closest('a') === null;
    if (start < 0 || !(from !== null || isPlain) || !node.parentElement?.checkVisibility()) continue;
    node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = new Range();
    const boxAt = (/** @type {number} */ offset) => {
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect();
    };
    const first = boxAt(start);
    let last = first;
    for (let offset = start; offset < Math.min(start + length, node.length); offset += 1) {
      const box = boxAt(offset);
      if (Math.abs(box.top - first.top) > first.height / 2) break;
      if (box.width > 0) last = box;
    }
    // One pixel inside the outer edges: the caret goes to the nearer side of a character.
    return { startX: first.left + 1, endX: last.right - 1, y: first.top + first.height / 2 };
  }
  return null;
}
