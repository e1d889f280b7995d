import { Download } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { IconButton } from '@/ui/components/icon-button';
import { useErrorText } from '@/ui/hooks/use-error-text';
import { useIsPainted } from '@/ui/hooks/use-is-painted';
import { useTranslation } from '@/ui/hooks/use-translation';
import { ArticleRows } from './article-rows';
import styles from './saved-list.module.css';
import { SearchField } from './search-field';
import { useSavedArticles } from './use-saved-articles';

/** Comes with the first search: its tables are large. */
const FoundList = lazy(() => import('./found-list').then((module) => ({ default: module.FoundList })));

/** Its menu is heavy, and nobody needs it at the first sight. */
const ExportAll = lazy(() => import('./export-all').then((module) => ({ default: module.ExportAll })));

/** The saved articles with the way to export them all. */
export function SavedList({ tabId }: { readonly tabId: number | null }): ReactNode {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { rows, hasMore, showMore, error, isLoading } = useSavedArticles();
  const [input, setInput] = useState('');
  const isEmpty = rows.length === 0;
  const isPainted = useIsPainted(!isEmpty);
  const exportSoon = <IconButton label={t('export.all')} icon={<Download />} disabled />;
  const isSearch = input.trim() !== '' && !isEmpty;
  return (
    <section className={styles.section} aria-labelledby="library">
      <header className={styles.header}>
        <h2 id="library" className={styles.heading} tabIndex={-1}>
          {t('popup.library')}
        </h2>
        {!isEmpty && <Suspense fallback={exportSoon}>{isPainted ? <ExportAll /> : exportSoon}</Suspense>}
      </header>
      {!isEmpty && <SearchField input={input} onInput={setInput} />}
      {error !== null && (
        <p role="alert" className={styles.error}>
          {errorText(error)}
        </p>
      )}
      {isEmpty && !isLoading && error === null && <Empty />}
      {isSearch ? (
        <Suspense>
          <FoundList input={input} tabId={tabId} />
        </Suspense>
      ) : (
        <ArticleRows rows={rows} tabId={tabId} onMore={hasMore ? showMore : null} />
      )}
    </section>
  );
}

function Empty(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles.empty} data-testid="library-is-empty">
      <p className={styles.emptyTitle}>{t('popup.empty')}</p>
      <p>{t('popup.emptyHint')}</p>
    </div>
  );
}
