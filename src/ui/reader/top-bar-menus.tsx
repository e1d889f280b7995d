import { Copy, Download } from 'lucide-react';
import type { Article } from '@/core/article/types';
import { CopyMenu } from '@/ui/components/copy-menu';
import { ExportMenu } from '@/ui/components/export-menu';
import { IconButton } from '@/ui/components/icon-button';
import { useExport } from '@/ui/hooks/use-export';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './top-bar.module.css';
import { TypographyMenu } from './typography/typography-menu';

/** Themes and type; to copy the article and to export it, in several forms each. */
export function TopBarMenus({ article }: { readonly article: Article }) {
  const { id } = article;
  const { t } = useTranslation();
  const exportArticles = useExport();
  return (
    <>
      <TypographyMenu article={article} />
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
