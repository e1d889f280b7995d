import { useCallback } from 'react';
import { type LongWork, useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';

/** What is done sooner needs no progress, in milliseconds; and nobody reads more figures a second than this allows. */
const SHOWN_AFTER_MS = 1000;
const SHOWN_EVERY_MS = 250;

export interface LongWorkOptions {
  readonly signal: AbortSignal;
  /** Says how many of `total` are done in the stage that has this text, such as "Read: 5 of 10 articles". */
  readonly onProgress: (stage: LongWorkStage, done: number, total: number) => void;
}

export type LongWorkStage = 'reading' | 'writing' | 'packing' | 'indexing';

/**
 * Returns a function that runs work which may take long: after a second it shows how far it is, the time left, and a button
 * that stops it. Gives null where the person has stopped it, and rejects with what the work rejects with.
 */
export function useLongWork(): <Result>(
  work: (options: LongWorkOptions) => Promise<Result>,
) => Promise<Result | null> {
  const { t } = useTranslation();
  const { work: show } = useToasts();
  return useCallback(
    async (work) => {
      const stop = new AbortController();
      const say = (text: string): LongWork => show(text, () => stop.abort());
      const progress = new ShownProgress(say, (stage, done, total, left) => {
        const seconds = left === null ? [] : [t('imports.left', { count: left })];
        return [t(`work.${stage}`, { done, total }), ...seconds].join(t('count.separator'));
      });
      try {
        return await work({ signal: stop.signal, onProgress: progress.report });
      } catch (cause) {
        if (stop.signal.aborted) return null;
        throw cause;
      } finally {
        progress.end();
      }
    },
    [t, show],
  );
}

type Words = (stage: LongWorkStage, done: number, total: number, left: number | null) => string;

/** The toast of one piece of work, from the moment that it takes long. */
class ShownProgress {
  private readonly start = performance.now();
  private shown = this.start + SHOWN_AFTER_MS - SHOWN_EVERY_MS;
  private stage: LongWorkStage | null = null;
  private stageStart = this.start;
  private toast: LongWork | null = null;

  constructor(
    private readonly say: (text: string) => LongWork,
    private readonly words: Words,
  ) {}

  readonly report = (stage: LongWorkStage, done: number, total: number): void => {
    const now = performance.now();
    const isNew = stage !== this.stage;
    if (isNew) this.stageStart = now;
    this.stage = stage;
    if (now - this.start < SHOWN_AFTER_MS || (!isNew && now - this.shown < SHOWN_EVERY_MS)) return;
    this.shown = now;
    const left = done > 0 ? Math.ceil(((now - this.stageStart) / done) * ((total - done) / 1000)) : null;
    const text = this.words(stage, done, total, left);
    if (this.toast) this.toast.update(text);
    else this.toast = this.say(text);
  };

  end(): void {
    this.toast?.end();
  }
}
