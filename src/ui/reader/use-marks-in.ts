import { useCallback } from 'react';
import { useTranslation } from '@/ui/hooks/use-translation';
import type { HighlightEntry } from './list-entries';

/** Says for a range what is highlighted in it, with the notes: for those who cannot see the colours. */
export function useMarksIn(entries: readonly HighlightEntry[]): (range: Range) => string {
  const { t } = useTranslation();
  return useCallback(
    (range) =>
      entries
        .filter((entry) => entry.range && overlap(entry.range, range))
        .map(({ highlight: { colour, note } }) => {
          const name = t(`colours.${colour}`);
          return t(note ? 'reader.selection.markedWithNote' : 'reader.selection.marked', {
            colour: name,
            note,
          });
        })
        .join(' '),
    [entries, t],
  );
}

function overlap(one: Range, other: Range): boolean {
  if (!one.startContainer.isConnected) return false;
  const startsBefore = one.compareBoundaryPoints(Range.END_TO_START, other) < 0;
  return startsBefore && one.compareBoundaryPoints(Range.START_TO_END, other) > 0;
}
