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

/** Finds the line at a place, as `extentOf` counts, or the nearest within reach. */
type FindLine = (place: number) => Extent | null;

/** The line that is nearest to eye level with those before and after it; null where there is none. */
export function linesAtEyeLevel(root: HTMLElement): Extent | null {
  const find = lineFinder(root);
  const line = find(eyeLevel());
  if (!line) return null;
  const { start, end } = line;
  const before = STEPS.map((by) => start - by);
  const after = STEPS.map((by) => end + by);
  return {
    start: firstLine(find, before, (one) => one.start < start)?.start ?? start,
    end: firstLine(find, after, (one) => one.end > end)?.end ?? end,
  };
}

/** The first of the places decides that has a wanted line: with every frame of scrolling it is asked for two. */
function firstLine(
  find: FindLine,
  places: readonly number[],
  isWanted: (line: Extent) => boolean,
): Extent | null {
  for (const place of places) {
    const line = find(place);
    if (line && isWanted(line)) return line;
  }
  return null;
}

function lineFinder(root: HTMLElement): FindLine {
  const { left, right, top } = root.getBoundingClientRect();
  const inset = getComputedStyle(root).direction === 'rtl' ? right - INSET : left + INSET;
  const isVertical = hasVerticalLines();
  const letter = document.createRange();
  return (place) => {
    const [x, y] = isVertical ? [window.innerWidth - place, top + INSET] : [inset, place];
    const caret = document.caretPositionFromPoint(x, y);
    if (!caret || !(caret.offsetNode instanceof Text) || !root.contains(caret.offsetNode)) return null;
    const { offsetNode: text, offset } = caret;
    const from = Math.max(0, Math.min(offset, text.length - 1));
    letter.setStart(text, from);
    letter.setEnd(text, Math.min(from + 1, text.length));
    const line = extentOf(letter.getBoundingClientRect());
    return Math.abs((line.start + line.end) / 2 - place) > REACH ? null : line;
  };
}
