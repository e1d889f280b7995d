import type { HighlightId } from '@/core/annotation/types';
import type { HighlightEntry } from './list-entries';

/** Highlights of one colour that lie next to or over each other, and the passage that they are together. */
export interface Touching {
  /** In the order of the text; at least two. */
  readonly ids: readonly HighlightId[];
  readonly range: Range;
}

/** What can become one with a highlight; null where nothing of its colour touches it. `entries` are in the order of the text. */
export function touchingHighlights(one: HighlightEntry, entries: readonly HighlightEntry[]): Touching | null {
  const { colour } = one.highlight;
  let group: HighlightEntry[] = [];
  let range: Range | null = null;
  for (const entry of entries) {
    if (entry.highlight.colour !== colour || !entry.range || entry.highlight.picture) continue;
    if (range && hasNothingBetween(range, entry.range)) {
      group.push(entry);
      range = joined(range, entry.range);
    } else {
      if (group.includes(one)) break;
      group = [entry];
      range = entry.range.cloneRange();
    }
  }
  if (!range || group.length < 2 || !group.includes(one)) return null;
  return { ids: group.map(({ highlight }) => highlight.id), range };
}

/** Whether a passage begins in another, or where it ends but for white space. */
function hasNothingBetween(first: Range, second: Range): boolean {
  const between = first.cloneRange();
  between.collapse(false);
  // Where the second begins before that, the browser makes it empty.
  between.setEnd(second.startContainer, second.startOffset);
  return between.toString().trim() === '';
}

function joined(first: Range, second: Range): Range {
  const both = first.cloneRange();
  if (first.compareBoundaryPoints(Range.END_TO_END, second) < 0) {
    both.setEnd(second.endContainer, second.endOffset);
  }
  return both;
}
