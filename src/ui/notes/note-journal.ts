import type { HighlightId } from '@/core/annotation/types';

const PREFIX = 'lede.note.';

/** A note that an earlier window could not save. */
interface PendingNote {
  readonly id: HighlightId;
  readonly note: string;
}

/**
 * Notes that are typed and not yet in the library. IndexedDB answers later than a closing window
 * lives; `localStorage` is written at once, so the last word typed is still there next time.
 */
export const noteJournal = {
  record(id: HighlightId, note: string): void {
    withStorage(undefined, (storage) => storage.setItem(PREFIX + id, note));
  },

  /** Forgets an entry, unless something newer than `note` was typed meanwhile. */
  settle(id: HighlightId, note: string): void {
    withStorage(undefined, (storage) => {
      if (storage.getItem(PREFIX + id) === note) storage.removeItem(PREFIX + id);
    });
  },

  /** The words of a note that are not saved; null where there are none. */
  waiting(id: HighlightId): string | null {
    return withStorage(null, (storage) => storage.getItem(PREFIX + id));
  },

  /** What an earlier window could not save. */
  pending(): readonly PendingNote[] {
    return withStorage([], (storage) =>
      Object.keys(storage)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => ({
          id: key.slice(PREFIX.length) as HighlightId,
          note: storage.getItem(key) ?? '',
        })),
    );
  },
};

/** Without the journal a note is still saved after the pause: only the safety net is missing. */
function withStorage<T>(fallback: T, action: (storage: Storage) => T): T {
  try {
    return action(localStorage);
  } catch (cause) {
    console.warn('Lede: the note journal is not available', cause);
    return fallback;
  }
}
