import { Copy, Download, ExternalLink } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { browser } from 'wxt/browser';
import type { Article } from '@/core/article/types';
import { CopyMenu } from '@/ui/components/copy-menu';
import { ExportMenu } from '@/ui/components/export-menu';
import { IconButton } from '@/ui/components/icon-button';
import { ShelfButtons } from '@/ui/components/shelf-buttons';
import { useToasts } from '@/ui/components/toast';
import { useArticleActions } from '@/ui/hooks/use-article-actions';
import { useExport } from '@/ui/hooks/use-export';
import { useTranslation } from '@/ui/hooks/use-translation';
import { LeaveContext } from './leave';
import styles from './saved-article.module.css';

/** What can be done with an article of the list beside opening and deleting it. */
export function RowActions({ article }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const leave = useContext(LeaveContext);
  const actions = useArticleActions();
  const exportArticles = useExport();
  const { id, url } = article;
  return (
    <div className={styles.actions}>
      <ShelfButtons article={article} actions={actions} />
      <IconButton
        label={t('reader.original')}
        icon={<ExternalLink />}
        onClick={() => void browser.tabs.create({ url }).then(() => leave?.(), fail)}
        data-testid="original"
      />
      <CopyMenu trigger={<IconButton label={t('copy.title')} icon={<Copy />} data-testid="copy" />} id={id} />
      <ExportMenu
        trigger={<IconButton label={t('export.article')} icon={<Download />} data-testid="export-one" />}
        onSelect={(format) => void exportArticles([id], format)}
      />
    </div>
  );
}
