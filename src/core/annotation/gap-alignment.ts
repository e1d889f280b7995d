/** Two short stretches to align, as UTF-16 units. */
export interface Gap {
  readonly pattern: Uint16Array;
  readonly text: Uint16Array;
  /** Whether both stretches are used up to their ends, or only as far as it pays. */
  readonly closed: boolean;
}

/** A pair of equal units is worth 4; one swapped for another costs 6, a stretch left out or put in 6 and 1 a unit. */
const EQUAL = 4;
const SWAPPED = -6;
const OPEN = -6;
const LONGER = -1;
const NEVER = -1e6;

/** What the last step of an alignment did; `Steps` holds two bits for each: what the step before it did. */
const PAIR = 0;
const PATTERN_ONLY = 1;
const TEXT_ONLY = 2;

/** Where an alignment ends, and the way back from each cell. */
interface Steps {
  readonly steps: Uint8Array;
  readonly end: number;
  readonly last: number;
}

/**
 * Aligns the two stretches of `gap` from their beginnings with affine gap costs (Gotoh 1982), and calls
 * `visit` for each pair of equal units, last first. Takes the product of the lengths in steps and bytes.
 */
export function alignGap(gap: Gap, visit: (inPattern: number, inText: number) => void): void {
  const { pattern, text } = gap;
  if (pattern.length === 0 || text.length === 0) return;
  const width = text.length + 1;
  const { steps, end, last } = fill(gap);
  let i = Math.floor(end / width);
  let j = end % width;
  let step = last;
  while (i > 0 && j > 0) {
    const before = ((steps[i * width + j] ?? 0) >> (2 * step)) & 3;
    if (step === PAIR && pattern[i - 1] === text[j - 1]) visit(i - 1, j - 1);
    if (step !== TEXT_ONLY) i -= 1;
    if (step !== PATTERN_ONLY) j -= 1;
    step = before;
  }
}

/** The best scores of alignments that end with a pair, with a unit left out and with one put in, row by row. */
function fill({ pattern, text, closed }: Gap): Steps {
  const width = text.length + 1;
  const steps = new Uint8Array((pattern.length + 1) * width);
  const pairs = new Int32Array(width).fill(NEVER);
  const leftOut = new Int32Array(width).fill(NEVER);
  const putIn = new Int32Array(width);
  pairs[0] = 0;
  for (let j = 1; j < width; j += 1) putIn[j] = OPEN + LONGER * j;
  putIn[0] = NEVER;
  let best = 0;
  let end = 0;
  for (let i = 1; i <= pattern.length; i += 1) {
    const unit = pattern[i - 1];
    // The cell above and to the left, before this row overwrites it.
    let diagonalPair = pairs[0] ?? 0;
    let diagonalOut = leftOut[0] ?? 0;
    let diagonalIn = putIn[0] ?? 0;
    pairs[0] = NEVER;
    putIn[0] = NEVER;
    leftOut[0] = OPEN + LONGER * i;
    let leftPair = NEVER;
    let leftOutHere = OPEN + LONGER * i;
    let leftIn = NEVER;
    for (let j = 1; j < width; j += 1) {
      const abovePair = pairs[j] ?? 0;
      const aboveOut = leftOut[j] ?? 0;
      const aboveIn = putIn[j] ?? 0;
      const pairFrom = bestOf(diagonalPair, diagonalOut, diagonalIn);
      const outFrom = aboveOut >= abovePair + OPEN ? PATTERN_ONLY : PAIR;
      const inFrom = bestOf(leftPair + OPEN, leftOutHere + OPEN, leftIn);
      leftIn = LONGER + Math.max(leftPair + OPEN, leftOutHere + OPEN, leftIn);
      leftPair = Math.max(diagonalPair, diagonalOut, diagonalIn) + (unit === text[j - 1] ? EQUAL : SWAPPED);
      leftOutHere = LONGER + Math.max(abovePair + OPEN, aboveOut);
      pairs[j] = leftPair;
      leftOut[j] = leftOutHere;
      putIn[j] = leftIn;
      steps[i * width + j] = pairFrom | (outFrom << 2) | (inFrom << 4);
      if (leftPair > best) {
        best = leftPair;
        end = i * width + j;
      }
      diagonalPair = abovePair;
      diagonalOut = aboveOut;
      diagonalIn = aboveIn;
    }
  }
  if (!closed) return { steps, end, last: PAIR };
  const corner = width - 1;
  const last = bestOf(pairs[corner] ?? 0, leftOut[corner] ?? 0, putIn[corner] ?? 0);
  return { steps, end: pattern.length * width + corner, last };
}

function bestOf(pair: number, patternOnly: number, textOnly: number): number {
  if (pair >= patternOnly && pair >= textOnly) return PAIR;
  return patternOnly >= textOnly ? PATTERN_ONLY : TEXT_ONLY;
}
