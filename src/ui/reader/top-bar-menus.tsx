import { Copy, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '@/core/article/types';
import { CopyMenu } from '@/ui/components/copy-menu';
import { ExportMenu } from '@/ui/components/export-menu';
import { IconButton } from '@/ui/components/icon-button';
import { useExport } from '@/ui/hooks/use-export';
import styles from './top-bar.module.css';

/** To copy the article and to export it, in several forms each. */
export function TopBarMenus({ id }: { readonly id: ArticleId }) {
  const { t } = useTranslation();
  const exportArticles = useExport();
  return (
    <>
      <CopyMenu
        trigger={
          <IconButton
            className={styles.copy}
            label={t('copy.title')}
            icon={<Copy />}
            data-testid="copy-article"
          />
        }
        id={id}
      />
      <ExportMenu
        trigger={<IconButton label={t('export.article')} icon={<Download />} data-testid="export" />}
        onSelect={(format) => void exportArticles([id], format)}
      />
    </>
  );
}
