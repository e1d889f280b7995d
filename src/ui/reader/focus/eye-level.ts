import { type Extent, extentOf, hasVerticalLines, windowLength } from '../reading-axis';

/** Where the eye rests, as a part of the window; the same as in `focus-mode.module.css`. */
const EYE_LEVEL = 0.4;

/** So far inside the text, in CSS pixels, a line is looked for. */
const INSET = 8;

/** A line further away than this from where it is looked for, in CSS pixels, is beyond a picture or the end. */
const REACH = 60;

/** From the edge of a line to where the next one is looked for, in CSS pixels: beyond the space between paragraphs, too. */
const STEPS = [6, 24, 48];

/** In CSS pixels in the direction of reading, as `extentOf` counts. */
export function eyeLevel(): number {
  return windowLength() * EYE_LEVEL;
}

/** The line that is nearest to eye level with those before and after it; null where there is none. */
export function linesAtEyeLevel(root: HTMLElement): Extent | null {
  const line = lineAt(root, eyeLevel());
  if (!line) return null;
  const before = STEPS.map((by) => lineAt(root, line.start - by)).find(
    (one) => one && one.start < line.start,
  );
  const after = STEPS.map((by) => lineAt(root, line.end + by)).find((one) => one && one.end > line.end);
  return { start: before?.start ?? line.start, end: after?.end ?? line.end };
}

/** The line at a place, as `extentOf` counts, or the nearest within reach. */
function lineAt(root: HTMLElement, place: number): Extent | null {
  const { left, right, top } = root.getBoundingClientRect();
  const inset = getComputedStyle(root).direction === 'rtl' ? right - INSET : left + INSET;
  const [x, y] = hasVerticalLines() ? [window.innerWidth - place, top + INSET] : [inset, place];
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !(caret.offsetNode instanceof Text) || !root.contains(caret.offsetNode)) return null;
  const letter = document.createRange();
  letter.setStart(caret.offsetNode, Math.max(0, Math.min(caret.offset, caret.offsetNode.length - 1)));
  letter.setEnd(caret.offsetNode, Math.min(letter.startOffset + 1, caret.offsetNode.length));
  const line = extentOf(letter.getBoundingClientRect());
  return Math.abs((line.start + line.end) / 2 - place) > REACH ? null : line;
}
