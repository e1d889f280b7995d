import type { Chain } from '@/core/annotation/chains';
import { alignGap } from '@/core/annotation/gap-alignment';

/** For each unit of the pattern its place in the text, or -1 where it is not there. */
export type Placement = Int32Array;

/** Units of text beyond the length of the pattern that are looked at where a chain ends. */
const SLACK = 24;
/** Longer stretches without any block in common are left alone: aligning costs the square. */
const LONGEST = 200;

/** Places the units of `pattern` by the blocks of `chain`, and those between and around them by alignment. */
export function placePattern(pattern: string, text: string, { blocks }: Chain): Placement {
  const placement = new Int32Array(pattern.length).fill(-1);
  const gaps = new GapFiller(pattern, text, placement);
  let patternEnd = -1;
  let textEnd = -1;
  for (const { inPattern, inText, length } of blocks) {
    if (patternEnd < 0) gaps.before(inPattern, inText);
    else gaps.between(patternEnd, inPattern, textEnd, inText);
    for (let i = 0; i < length; i += 1) placement[inPattern + i] = inText + i;
    patternEnd = inPattern + length;
    textEnd = inText + length;
  }
  if (patternEnd >= 0) gaps.after(patternEnd, textEnd);
  return placement;
}

class GapFiller {
  constructor(
    private readonly pattern: string,
    private readonly text: string,
    private readonly placement: Placement,
  ) {}

  /** What stands before the first block, aligned backwards from it. */
  before(patternEnd: number, textEnd: number): void {
    const length = Math.min(patternEnd, LONGEST);
    const pattern = unitsOf(this.pattern.slice(patternEnd - length, patternEnd)).reverse();
    const text = unitsOf(this.text.slice(Math.max(0, textEnd - length - SLACK), textEnd)).reverse();
    alignGap({ pattern, text, closed: false }, (i, j) => {
      this.placement[patternEnd - 1 - i] = textEnd - 1 - j;
    });
  }

  after(patternStart: number, textStart: number): void {
    const pattern = unitsOf(this.pattern.slice(patternStart, patternStart + LONGEST));
    const text = unitsOf(this.text.slice(textStart, textStart + pattern.length + SLACK));
    alignGap({ pattern, text, closed: false }, (i, j) => {
      this.placement[patternStart + i] = textStart + j;
    });
  }

  between(patternStart: number, patternEnd: number, textStart: number, textEnd: number): void {
    const length = patternEnd - patternStart;
    if (length > LONGEST) return;
    // Of a long stretch of text only the two ends can belong to the pattern.
    const side = length + SLACK;
    const skipped = Math.max(0, textEnd - textStart - 2 * side);
    const between = this.text.slice(textStart, textEnd);
    const text = unitsOf(skipped === 0 ? between : between.slice(0, side) + between.slice(-side));
    const pattern = unitsOf(this.pattern.slice(patternStart, patternEnd));
    alignGap({ pattern, text, closed: true }, (i, j) => {
      this.placement[patternStart + i] = textStart + j + (j >= side ? skipped : 0);
    });
  }
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
  return units;
}
