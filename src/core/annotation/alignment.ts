/** How a pattern lies in a text. */
export interface Alignment {
  /** For each boundary of the pattern (0 to its length) the first and the last place in the text it can lie. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The edits up to each boundary of the pattern. */
  readonly edits: Int32Array;
}

const MATCH = 0;
const PATTERN_ONLY = 1;
const TEXT_ONLY = 2;

/**
 * The cheapest way to turn `pattern` into some stretch of `text`, with unit costs and both ends of the
 * text free (semi-global alignment). Takes pattern × text bytes and steps: callers keep both short.
 */
export function align(pattern: string, text: string): Alignment {
  const { moves, end } = fill(pattern, text);
  return trace(moves, pattern, text, end);
}

function fill(pattern: string, text: string): { moves: Uint8Array; end: number } {
  const width = text.length + 1;
  const moves = new Uint8Array((pattern.length + 1) * width);
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  for (let i = 1; i <= pattern.length; i += 1) {
    const unit = pattern.charCodeAt(i - 1);
    row[0] = i;
    moves[i * width] = PATTERN_ONLY;
    for (let j = 1; j < width; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (unit === text.charCodeAt(j - 1) ? 0 : 1);
      const skipped = (above[j] ?? 0) + 1;
      const inserted = (row[j - 1] ?? 0) + 1;
      const least = Math.min(replaced, skipped, inserted);
      row[j] = least;
      moves[i * width + j] = least === replaced ? MATCH : least === skipped ? PATTERN_ONLY : TEXT_ONLY;
    }
    [above, row] = [row, above];
  }
  return { moves, end: above.indexOf(Math.min(...above)) };
}

function trace(moves: Uint8Array, pattern: string, text: string, end: number): Alignment {
  const width = text.length + 1;
  const first = new Int32Array(pattern.length + 1);
  const last = new Int32Array(pattern.length + 1);
  const costs = new Int32Array(pattern.length + 1);
  let i = pattern.length;
  let j = end;
  last[i] = j;
  while (i > 0) {
    const move = moves[i * width + j];
    if (move === TEXT_ONLY) {
      costs[i] = (costs[i] ?? 0) + 1;
      j -= 1;
      continue;
    }
    first[i] = j;
    const edited = move === PATTERN_ONLY || pattern.charCodeAt(i - 1) !== text.charCodeAt(j - 1);
    costs[i] = (costs[i] ?? 0) + (edited ? 1 : 0);
    i -= 1;
    if (move === MATCH) j -= 1;
    last[i] = j;
  }
  first[0] = j;
  for (let k = 1; k < costs.length; k += 1) costs[k] = (costs[k] ?? 0) + (costs[k - 1] ?? 0);
  return { first, last, edits: costs };
}
