import { useCallback, useState } from 'react';
import type { Highlight, HighlightId } from '@/core/annotation/types';
import { noteJournal } from './note-journal';
import { useDraft } from './use-draft';

/** Stores a note; `base` is what was stored when the person began to write. Rejects where it is not stored. */
export type SaveNote = (id: HighlightId, note: string, base: string) => Promise<void>;

/** The note of a highlight while it is written; the journal keeps it until it is saved, also when the window goes before. */
export function useNoteDraft({ id, note }: Pick<Highlight, 'id' | 'note'>, save: SaveNote) {
  const draft = useDraft(
    note,
    useCallback((text, base) => save(id, text, base), [id, save]),
    useState(() => noteJournal.waiting(id))[0],
  );
  const edit = (text: string): void => {
    noteJournal.record(id, text);
    draft.edit(text);
  };
  return { ...draft, edit };
}
