import { useCallback } from 'react';
import type { ArticleId } from '@/core/article/types';
import { loadExportBundles } from '@/platform/library/library';
import { useToasts } from '@/ui/components/toast';
import { writeClipboard } from '@/ui/components/write-clipboard';
import { useTranslation } from '@/ui/hooks/use-translation';
import { exportLabels } from './export-labels';
import { useSettings } from './use-settings';
import { useSpeeds } from './use-speeds';

export const COPY_FORMS = ['markdown', 'text', 'citation'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

/** Returns a function that puts an article on the clipboard, as Markdown, as plain text or as one line that cites it. */
export function useCopy(): (id: ArticleId, form: CopyForm) => Promise<void> {
  const { t } = useTranslation();
  const { markdown } = useSettings();
  const speeds = useSpeeds();
  const { say, fail } = useToasts();
  return useCallback(
    async (id, form) => {
      try {
        const [bundle] = await loadExportBundles([id]);
        if (!bundle) return say(t('export.nothing'));
        const [{ exporters }, { citation }, { renderContent }] = await Promise.all([
          import('@/core/exchange/exporters'),
          import('@/core/exchange/citation'),
          import('@/core/article/sanitize'),
        ]);
        const render = (html: string): DocumentFragment => renderContent(html, window);
        const labels = exportLabels(t, speeds);
        const context = { now: new Date(), labels, render, document, markdown };
        const words =
          form === 'citation'
            ? citation(bundle.article)
            : exporters[form].export([bundle], context)[0]?.contents;
        await writeClipboard(String(words));
        say(t('copy.done'));
      } catch (cause) {
        fail(cause);
      }
    },
    [t, speeds, markdown, say, fail],
  );
}
