/** From where to where a box goes in the direction of reading, in CSS pixels from the edge of the window where lines come in. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Whether lines go from top to bottom and follow each other from right to left; `typography/vertical.css` sets them so. */
export function hasVerticalLines(): boolean {
  return document.documentElement.dataset.writing === 'vertical';
}

export function extentOf({ top, bottom, left, right }: DOMRect): Extent {
  return hasVerticalLines()
    ? { start: window.innerWidth - right, end: window.innerWidth - left }
    : { start: top, end: bottom };
}

/** How much of the text a window shows in that direction, in CSS pixels. */
export function windowLength(): number {
  return hasVerticalLines() ? window.innerWidth : window.innerHeight;
}

/** How far the person has scrolled in that direction, in CSS pixels. */
export function scrolledBy(): number {
  return hasVerticalLines() ? -window.scrollX : window.scrollY;
}

/** Scrolls to a place in that direction, in CSS pixels from the beginning. */
export function scrollAlong(to: number, behavior: ScrollBehavior): void {
  window.scrollTo(hasVerticalLines() ? { left: -to, behavior } : { top: to, behavior });
}

/** Whether all of a passage is in the window. */
export function isInView(range: Range): boolean {
  const { start, end } = extentOf(range.getBoundingClientRect());
  return start >= 0 && end <= windowLength();
}

/** Whether a passage begins in the window, or behind what it shows. */
export function beginsFromHere(range: Range): boolean {
  return extentOf(range.getBoundingClientRect()).start >= 0;
}
