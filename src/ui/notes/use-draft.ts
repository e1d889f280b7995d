import { useCallback, useEffect, useRef, useState } from 'react';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';

/** The words are saved when the keys have rested this long, in milliseconds. */
const REST_MS = 500;

/** What could not be saved is tried again after this long, in milliseconds: room may have been made meanwhile. */
const RETRY_MS = 10_000;

/** Stores words; `base` is what was stored when the person began to write. Rejects where they are not stored. */
export type SaveDraft = (text: string, base: string) => Promise<void>;

interface Draft {
  readonly text: string;
  /** To be called on every change. */
  readonly edit: (text: string) => void;
  /** To be called when the field is left. */
  readonly flush: () => void;
}

/**
 * Words while they are written: saved after a pause, on leaving, and when the window goes. Where that fails, the person
 * is told once and offered the words to copy, and it is tried again until it works. What another window writes shows at
 * once, unless this one has words of its own that are not saved.
 *
 * @param waiting words from before, which were not saved: they are, as soon as that works
 */
export function useDraft(stored: string, save: SaveDraft, waiting: string | null = null): Draft {
  const { t } = useTranslation();
  const { say, fail } = useToasts();
  const [draft, setDraft] = useState(waiting);
  const unsaved = useRef(waiting);
  const base = useRef(stored);
  const timer = useRef(0);
  const hasFailed = useRef(false);
  const isGone = useRef(false);
  const latest = useRef({ t, say, fail });
  latest.current = { t, say, fail };

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const text = unsaved.current;
    if (text === null) return;
    const before = base.current;
    base.current = text;
    unsaved.current = null;
    const { t, say, fail } = latest.current;
    save(text, before).then(
      () => {
        if (hasFailed.current) say(t('errors.savedNow'));
        hasFailed.current = false;
      },
      (cause: unknown) => {
        if (base.current === text) base.current = before;
        unsaved.current ??= text;
        if (!hasFailed.current) fail(cause, text);
        hasFailed.current = true;
        clearTimeout(timer.current);
        if (!isGone.current) timer.current = window.setTimeout(flush, RETRY_MS);
      },
    );
  }, [save]);

  const edit = (text: string): void => {
    if (draft === null) base.current = stored;
    setDraft(text);
    unsaved.current = text;
    clearTimeout(timer.current);
    timer.current = window.setTimeout(flush, REST_MS);
  };

  useEffect(() => {
    if (draft === stored && unsaved.current === null) setDraft(null);
  }, [draft, stored]);

  useEffect(() => {
    const stop = new AbortController();
    isGone.current = false;
    if (unsaved.current !== null) timer.current = window.setTimeout(flush, REST_MS);
    window.addEventListener('pagehide', flush, { signal: stop.signal });
    document.addEventListener('visibilitychange', flush, { signal: stop.signal });
    return () => {
      stop.abort();
      isGone.current = true;
      flush();
    };
  }, [flush]);

  return { text: draft ?? stored, edit, flush };
}
