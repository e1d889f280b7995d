import type { HighlightId } from '@/core/annotation/types';
import { highlights } from '@/platform/library/library';
import { noteJournal } from './note-journal';

/** Stores a note that was `base` before, and clears it from the journal. Throws `AppError`; the journal keeps the words then. */
export async function saveNote(id: HighlightId, note: string, base?: string): Promise<void> {
  await highlights.writeNote(id, note, base);
  noteJournal.settle(id, note);
}

/**
 * Stores what was typed in a window that closed before it could be saved. What cannot be stored now waits for next time: its
 * highlight may come back from a copy.
 */
export async function recoverNotes(): Promise<void> {
  const pending = noteJournal.pending();
  const results = await Promise.allSettled(pending.map(({ id, note }) => saveNote(id, note)));
  for (const result of results)
    if (result.status === 'rejected')
      console.warn('Lede: an unsaved note waits for next time', result.reason);
}
