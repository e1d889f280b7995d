import { useCallback } from 'react';
import type { ArticleId } from '@/core/article/types';
import type { ExportBundle, ExportContext, ExportedFile, ExportFormat } from '@/core/exchange/types';
import { downloadFile } from '@/platform/files/download';
import { loadExportBundles } from '@/platform/library/library';
import { runInSlices } from '@/platform/run-in-slices';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import { exportLabels } from './export-labels';
import { type LongWorkOptions, useLongWork } from './use-long-work';
import { useSettings } from './use-settings';
import { useSpeeds } from './use-speeds';

/**
 * Returns a function that downloads articles in a format and says whether it came to that; failures and "nothing there" are
 * told in a toast.
 */
export function useExport(): (ids: readonly ArticleId[], format: ExportFormat) => Promise<boolean> {
  const { t } = useTranslation();
  const { markdown } = useSettings();
  const speeds = useSpeeds();
  const { say, fail } = useToasts();
  const takeTime = useLongWork();
  return useCallback(
    async (ids, format) => {
      const now = new Date();
      const context = { now, labels: exportLabels(t, speeds), document, markdown };
      const zipName = t('export.zipName', { date: localDay(now), format: t(`export.${format}`) });
      try {
        const isDone = await takeTime(async (options) => {
          const bundles = await readBundles(ids, options);
          if (bundles.length === 0) {
            say(t('export.nothing'));
            return false;
          }
          const file = await makeFile(bundles, format, context, zipName, options);
          await download(file, now, options);
          return true;
        });
        return isDone ?? false;
      } catch (cause) {
        fail(cause);
        return false;
      }
    },
    [t, speeds, markdown, say, fail, takeTime],
  );
}

function readBundles(
  ids: readonly ArticleId[],
  { signal, onProgress }: LongWorkOptions,
): Promise<ExportBundle[]> {
  return loadExportBundles(ids, { signal, onProgress: (done) => onProgress('reading', done, ids.length) });
}

async function makeFile(
  bundles: readonly ExportBundle[],
  format: ExportFormat,
  context: Omit<ExportContext, 'render'>,
  zipName: string,
  { signal, onProgress }: LongWorkOptions,
): Promise<ExportedFile> {
  // Loaded when wanted: the exporters are as large as the popup itself.
  const [{ exporters }, { packFiles }, { renderContent }] = await Promise.all([
    import('@/core/exchange/exporters'),
    import('@/core/exchange/pack'),
    import('@/core/article/sanitize'),
  ]);
  const render = (html: string): DocumentFragment => renderContent(html, window);
  const steps = exporters[format].steps(bundles, { ...context, render });
  const files = await runInSlices(steps, {
    signal,
    onProgress: (done) => onProgress('writing', done, bundles.length),
  });
  return packFiles(files, `${zipName}.zip`);
}

async function download(
  { name, type, contents }: ExportedFile,
  now: Date,
  { signal, onProgress }: LongWorkOptions,
): Promise<void> {
  if (typeof contents === 'string') return downloadFile(name, type, contents);
  onProgress('packing', 0, contents.length);
  const { zipInWorker } = await import('@/platform/files/zip-in-worker');
  downloadFile(name, type, await zipInWorker(contents, now, signal));
}

/** The day where the person is, as `2026-11-23`: so written by Swedish custom, which is that of ISO 8601. */
function localDay(now: Date): string {
  return now.toLocaleDateString('sv');
}
