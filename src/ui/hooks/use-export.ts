import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '@/core/article/types';
import type { ExportFormat } from '@/core/exchange/types';
import { downloadFile } from '@/platform/files/download';
import { useToasts } from '@/ui/components/toast';
import { exportLabels } from './export-labels';
import { useLoadBundles } from './use-load-bundles';
import { useSettings } from './use-settings';

/** Returns a function that downloads articles in a format; failures and "nothing there" are told in a toast. */
export function useExport(): (ids: readonly ArticleId[], format: ExportFormat) => Promise<void> {
  const { t } = useTranslation();
  const { speeds, markdown } = useSettings();
  const { say, fail } = useToasts();
  const loadBundles = useLoadBundles();
  return useCallback(
    async (ids, format) => {
      try {
        const bundles = await loadBundles(ids);
        if (bundles === null) return;
        if (bundles.length === 0) return say(t('export.nothing'));
        // Loaded when wanted: the exporters are as large as the popup itself.
        const [{ exporters }, { packFiles }, { renderContent }] = await Promise.all([
          import('@/core/exchange/exporters'),
          import('@/core/exchange/pack'),
          import('@/core/article/sanitize'),
        ]);
        const now = new Date();
        const render = (html: string): DocumentFragment => renderContent(html, window);
        const labels = exportLabels(t, speeds);
        const files = exporters[format].export(bundles, { now, labels, render, document, markdown });
        const zipName = t('export.zipName', { date: localDay(now), format: t(`export.${format}`) });
        const packed = packFiles(files, `${zipName}.zip`, now);
        downloadFile(packed.name, packed.type, new Uint8Array(packed.bytes));
      } catch (cause) {
        fail(cause);
      }
    },
    [t, speeds, markdown, say, fail, loadBundles],
  );
}

/** The day where the person is, as `2026-11-23`: so written by Swedish custom, which is that of ISO 8601. */
function localDay(now: Date): string {
  return now.toLocaleDateString('sv');
}
