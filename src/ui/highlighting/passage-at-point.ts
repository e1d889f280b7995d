/**
 * How far from the letters a click or tap still counts, in CSS pixels: a range's boxes are as high as
 * the letters, so the gap between two lines of one passage would otherwise be a hole in it.
 */
const REACH = 6;

/**
 * The passage under a point of the viewport, or null. Where several overlap, the shortest: the longer
 * ones can be reached elsewhere, a passage inside another cannot.
 */
export function passageAtPoint<T extends { readonly range: Range }>(
  passages: readonly T[],
  { x, y }: { readonly x: number; readonly y: number },
  document: Document,
): T | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  const hits = passages
    .filter(({ range }) => holds(range, offsetNode, offset) && isNear(range, x, y))
    .map((passage) => ({ passage, length: passage.range.toString().length }));
  hits.sort((a, b) => a.length - b.length);
  return hits[0]?.passage ?? null;
}

/** The caret is a position between letters, so this can be off by one letter; the boxes decide then. */
function holds(range: Range, node: Node, offset: number): boolean {
  return range.startContainer.isConnected && range.isPointInRange(node, offset);
}

function isNear(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top - REACH && y <= box.bottom + REACH,
  );
}
