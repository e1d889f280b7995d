import type { HighlightId } from '@/core/annotation/types';
import { highlights } from '@/platform/library/library';
import { noteJournal } from './note-journal';

/** Stores a note that was `base` before, and clears it from the journal. Throws `AppError`; the journal keeps the words then. */
export async function saveNote(id: HighlightId, note: string, base?: string): Promise<void> {
  await highlights.writeNote(id, note, base);
  noteJournal.settle(id, note);
}

/** Stores what was typed in a window that closed before it could be saved. */
export async function recoverNotes(): Promise<void> {
  for (const { id, note } of noteJournal.pending()) await saveNote(id, note);
}
