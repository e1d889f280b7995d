import { useCallback, useEffect, useRef, useState } from 'react';
import type { Highlight, HighlightId } from '@/core/annotation/types';
import { noteJournal } from './note-journal';

/** A note is saved when the keys have rested this long, in milliseconds. */
const REST_MS = 500;

/** Stores a note; `base` is what was stored when the person began to write. */
export type SaveNote = (id: HighlightId, note: string, base: string) => void;

/**
 * The note of a highlight while it is written: `edit` on every change, `flush` when the field is left.
 * It is saved after a pause, on leaving, and when the window goes; the journal covers the gap between.
 * What another window writes shows at once, unless this one has words of its own that are not saved.
 */
export function useNoteDraft({ id, note }: Pick<Highlight, 'id' | 'note'>, save: SaveNote) {
  const [draft, setDraft] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);
  const base = useRef(note);
  const timer = useRef(0);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (unsaved.current === null) return;
    save(id, unsaved.current, base.current);
    base.current = unsaved.current;
    unsaved.current = null;
  }, [id, save]);
  const edit = (text: string): void => {
    if (draft === null) base.current = note;
    setDraft(text);
    unsaved.current = text;
    noteJournal.record(id, text);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(flush, REST_MS);
  };
  useEffect(() => {
    if (draft === note && unsaved.current === null) setDraft(null);
  }, [draft, note]);
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('pagehide', flush, { signal: stop.signal });
    document.addEventListener('visibilitychange', flush, { signal: stop.signal });
    return () => {
      stop.abort();
      flush();
    };
  }, [flush]);
  return { text: draft ?? note, edit, flush };
}
