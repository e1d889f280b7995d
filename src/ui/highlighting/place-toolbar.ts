/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room kept between the toolbar and the passage, and between the toolbar and the window's edges, in CSS pixels. */
const GAP = 10;
const MARGIN = 8;

/**
 * Where a toolbar goes for a passage: above its first line on screen, else below its last, always
 * whole inside `view`, which is the part of the window that nothing else covers. `preferBelow` is for
 * touch, where the system's own menu stands above the selection. Null where the passage is not in view.
 */
export function placeToolbar(
  lines: readonly Box[],
  toolbar: Size,
  view: Box,
  preferBelow = false,
): { readonly left: number; readonly top: number } | null {
  const visible = lines.filter((line) => line.bottom > view.top && line.top < view.bottom);
  const first = visible[0];
  const last = visible.at(-1);
  if (!first || !last) return null;
  const above = first.top - GAP - toolbar.height;
  const below = last.bottom + GAP;
  const fitsAbove = above >= view.top + MARGIN;
  const fitsBelow = below + toolbar.height <= view.bottom - MARGIN;
  const goesBelow = fitsBelow && (preferBelow || !fitsAbove);
  const line = goesBelow ? last : first;
  const centre = (line.left + line.right) / 2;
  return {
    left: clamp(centre - toolbar.width / 2, view.left + MARGIN, view.right - MARGIN - toolbar.width),
    top: clamp(goesBelow ? below : above, view.top + MARGIN, view.bottom - MARGIN - toolbar.height),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
