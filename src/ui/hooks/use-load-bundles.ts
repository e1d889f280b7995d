import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '@/core/article/types';
import type { ExportBundle } from '@/core/exchange/types';
import { loadExportBundles } from '@/platform/library/library';
import { type LongWork, useToasts } from '@/ui/components/toast';

/** What is done sooner needs no progress, in milliseconds; and nobody reads more figures a second than this allows. */
const SHOWN_AFTER_MS = 1000;
const SHOWN_EVERY_MS = 250;

/** Returns a function that reads articles for an export, shows how far it is where it takes long, and gives null where the person has stopped it. */
export function useLoadBundles(): (ids: readonly ArticleId[]) => Promise<ExportBundle[] | null> {
  const { t } = useTranslation();
  const { work } = useToasts();
  return useCallback(
    async (ids) => {
      const stop = new AbortController();
      const start = performance.now();
      let shown = start + SHOWN_AFTER_MS - SHOWN_EVERY_MS;
      let toast: LongWork | null = null;
      const onProgress = (done: number): void => {
        const now = performance.now();
        if (now - shown < SHOWN_EVERY_MS) return;
        shown = now;
        const left = Math.ceil(((now - start) / done) * ((ids.length - done) / 1000));
        const text = `${t('export.loading', { done, total: ids.length })}${t('count.separator')}${t('imports.left', { count: left })}`;
        if (toast) toast.update(text);
        else toast = work(text, () => stop.abort());
      };
      try {
        return await loadExportBundles(ids, { onProgress, signal: stop.signal });
      } catch (cause) {
        if (stop.signal.aborted) return null;
        throw cause;
      } finally {
        (toast as LongWork | null)?.end();
      }
    },
    [t, work],
  );
}
