import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ImportReport, ParsedImport } from '@/core/exchange/import-types';
import { readImport } from '@/core/exchange/read-import';
import { loadFiles } from '@/platform/files/load-files';
import { importArticles, isLibraryEmpty } from '@/platform/library/import';
import { runInSlices } from '@/platform/run-in-slices';

export interface ImportProgress {
  readonly stage: 'reading' | 'writing';
  /** 0 to 1. */
  readonly share: number;
  /** Articles written, and all of them; 0 while it is not known. */
  readonly done: number;
  readonly total: number;
  /** Seconds, or null while one cannot tell. */
  readonly left: number | null;
}

export type ImportState =
  | { readonly type: 'idle' }
  | { readonly type: 'working'; readonly progress: ImportProgress }
  | { readonly type: 'asking'; readonly parsed: ParsedImport }
  | { readonly type: 'done'; readonly parsed: ParsedImport; readonly report: ImportReport }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly error: unknown };

export interface Import {
  readonly state: ImportState;
  /** Reads files and stores what is in them; asks first for a backup where there is something it could replace. */
  readonly start: (files: readonly File[]) => void;
  readonly answer: (mode: 'merge' | 'replace') => void;
  /** Stops the work; nothing has changed then. */
  readonly cancel: () => void;
  readonly close: () => void;
}

/** A person sees no more than this many figures a second, in milliseconds between two. */
const SHOWN_EVERY_MS = 100;

/** What the first moments say of the speed is chance, in milliseconds. */
const GUESS_AFTER_MS = 500;

/** One import at a time: a second one waits for nobody, it is not begun. */
export function useImport(): Import {
  const [state, setState] = useState<ImportState>({ type: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(async (work: (signal: AbortSignal) => Promise<ImportState>): Promise<void> => {
    if (running.current) return;
    const stop = new AbortController();
    running.current = stop;
    try {
      setState(await work(stop.signal));
    } catch (error) {
      setState(stop.signal.aborted ? { type: 'cancelled' } : { type: 'failed', error });
    } finally {
      running.current = null;
    }
  }, []);

  return useMemo(() => {
    const write = async (parsed: ParsedImport, mode: 'merge' | 'replace', signal: AbortSignal) => {
      const total = parsed.bundles.length;
      const show = progressTo(setState, 'writing', total);
      show(0);
      const onProgress = (done: number): void => show(done / Math.max(1, total));
      const report = await importArticles(parsed.bundles, { mode, signal, onProgress });
      return { type: 'done', parsed, report } as const;
    };
    const read = async (files: readonly File[], signal: AbortSignal): Promise<ImportState> => {
      const onProgress = progressTo(setState, 'reading', 0);
      onProgress(0);
      const loaded = await loadFiles(files);
      const parsed = await runInSlices(readImport(loaded, Date.now()), { signal, onProgress });
      const asks = parsed.formats.includes('backup') && !(await isLibraryEmpty());
      signal.throwIfAborted();
      return asks ? { type: 'asking', parsed } : write(parsed, 'merge', signal);
    };
    return {
      state,
      start: (files) => void (files.length > 0 && run((signal) => read(files, signal))),
      answer: (mode) => void (state.type === 'asking' && run((signal) => write(state.parsed, mode, signal))),
      cancel: () => running.current?.abort(),
      close: () => setState((now) => (now.type === 'working' ? now : { type: 'idle' })),
    };
  }, [state, run]);
}

/** Shows how far a stage is, a few times a second, with the time that is left at the speed so far. */
function progressTo(
  show: (state: ImportState) => void,
  stage: ImportProgress['stage'],
  total: number,
): (share: number) => void {
  const start = performance.now();
  let shown = Number.NEGATIVE_INFINITY;
  return (share) => {
    const now = performance.now();
    if (now - shown < SHOWN_EVERY_MS) return;
    shown = now;
    const spent = now - start;
    const left = share > 0 && spent > GUESS_AFTER_MS ? Math.ceil((spent * (1 - share)) / share / 1000) : null;
    show({ type: 'working', progress: { stage, share, done: Math.round(share * total), total, left } });
  };
}
