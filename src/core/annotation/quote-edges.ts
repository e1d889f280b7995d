import type { Information } from '@/core/annotation/information';
import type { Placement } from '@/core/annotation/placement';
import type { TextSpan } from '@/core/text/types';

/** Units of the pattern that stand one after the other in the text too. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** A run that says at least this much, in Chinese characters, is no accident. */
const SURE = 1;
/** A shorter one counts if the gaps on its two sides together are at most so many times as long. */
const MOST_GAP = 3;

/**
 * The stretch of the text that the units `from` to `to` of the pattern came to. Where the words at an edge
 * were replaced, the few letters they share with the new ones by chance are not taken for the edge. Null
 * where none of the units is there.
 */
export function placedSpan(
  placement: Placement,
  from: number,
  to: number,
  information: Information,
): TextSpan | null {
  const runs = runsOf(placement, from, to);
  const before = runBefore(placement, from);
  const after = runAfter(placement, to);
  const isSure = (run: Run, outer: Run | undefined, inner: Run | undefined) => {
    if (!inner || information(run.start, run.end) >= SURE) return true;
    const outerGap = outer ? gapBetween(placement, outer, run) : 0;
    if (outer && outerGap === 0) return true;
    return (run.end - run.start) * MOST_GAP >= gapBetween(placement, run, inner) + outerGap;
  };
  const first = runs.find((run, k) => isSure(run, runs[k - 1] ?? before, runs[k + 1]));
  const last = runs.findLast((run, k) => isSure(run, runs[k + 1] ?? after, runs[k - 1]));
  if (!first || !last) return null;
  const start = placement[first.start] ?? 0;
  const end = (placement[last.end - 1] ?? 0) + 1;
  return start < end ? { start, end } : null;
}

function runsOf(placement: Placement, from: number, to: number): Run[] {
  const runs: Run[] = [];
  for (let start = from; start < to; start += 1) {
    if ((placement[start] ?? -1) < 0) continue;
    let end = start + 1;
    while (end < to && placement[end] === (placement[end - 1] ?? 0) + 1) end += 1;
    runs.push({ start, end });
    start = end - 1;
  }
  return runs;
}

function runBefore(placement: Placement, from: number): Run | undefined {
  for (let i = from - 1; i >= 0; i -= 1) if ((placement[i] ?? -1) >= 0) return { start: i, end: i + 1 };
  return undefined;
}

function runAfter(placement: Placement, to: number): Run | undefined {
  for (let i = to; i < placement.length; i += 1) {
    if ((placement[i] ?? -1) >= 0) return { start: i, end: i + 1 };
  }
  return undefined;
}

/** The units between two runs, in the pattern or in the text, where there are more. */
function gapBetween(placement: Placement, one: Run, other: Run): number {
  const [earlier, later] = one.start < other.start ? [one, other] : [other, one];
  const inText = (placement[later.start] ?? 0) - (placement[earlier.end - 1] ?? 0) - 1;
  return Math.max(later.start - earlier.end, inText);
}
