import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ExportFormat } from '@/core/exchange/types';
import { articles } from '@/platform/library/library';
import { ExportMenu } from '@/ui/components/export-menu';
import { IconButton } from '@/ui/components/icon-button';
import { useToasts } from '@/ui/components/toast';
import { useExport } from '@/ui/hooks/use-export';
import { useTranslation } from '@/ui/hooks/use-translation';

/** Exports every saved article, those not shown included. */
export function ExportAll(): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const exportArticles = useExport();

  async function exportAll(format: ExportFormat): Promise<void> {
    try {
      const all = await articles.list();
      await exportArticles(
        all.map((article) => article.id),
        format,
      );
    } catch (cause) {
      fail(cause);
    }
  }

  return (
    <ExportMenu
      trigger={<IconButton label={t('export.all')} icon={<Download />} data-testid="export" />}
      onSelect={exportAll}
    />
  );
}
