import type { HighlightId } from '@/core/annotation/types';

const PREFIX = 'lede.note.';

/**
 * Notes that are typed and not yet in the library. IndexedDB answers later than a closing window
 * lives; `localStorage` is written at once, so the last word typed is still there next time.
 */
export const noteJournal = {
  record(id: HighlightId, note: string): void {
    try {
      localStorage.setItem(PREFIX + id, note);
    } catch (cause) {
      // Without the journal the note is still saved after the pause: only the safety net is missing.
      console.warn('Lede: the note journal is not available', cause);
    }
  },

  /** Forgets an entry, unless something newer than `note` was typed meanwhile. */
  settle(id: HighlightId, note: string): void {
    if (localStorage.getItem(PREFIX + id) === note) localStorage.removeItem(PREFIX + id);
  },

  /** What an earlier window could not save. */
  pending(): { readonly id: HighlightId; readonly note: string }[] {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => ({
        id: key.slice(PREFIX.length) as HighlightId,
        note: localStorage.getItem(key) ?? '',
      }));
  },
};
