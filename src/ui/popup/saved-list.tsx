import { Download } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '@/core/article/types';
import { articles } from '@/platform/library/library';
import { Button } from '@/ui/components/button';
import { ExportMenu } from '@/ui/components/export-menu';
import { IconButton } from '@/ui/components/icon-button';
import { useErrorText } from '@/ui/hooks/use-error-text';
import { useExport } from '@/ui/hooks/use-export';
import { useWatch } from '@/ui/hooks/use-watch';
import { SavedArticle } from './saved-article';
import styles from './saved-list.module.css';

/** Rows per step; more than anyone looks through in a popup. */
const STEP = 50;

/** The saved articles, newest first, live. */
export function SavedList({ tabId }: { readonly tabId: number | null }): ReactNode {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [limit, setLimit] = useState(STEP);
  const [rows, setRows] = useState<readonly Article[]>();
  const list = useRef<HTMLUListElement>(null);
  const focusNext = useRef<number>(null);
  // One more than is shown tells whether there are more.
  const watched = useWatch(() => articles.list(limit + 1), [limit]);

  useEffect(() => {
    if (watched.type === 'value') setRows(watched.value);
  }, [watched]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: to be done when the new rows are there.
  useEffect(() => {
    if (focusNext.current === null) return;
    list.current?.children[focusNext.current]?.querySelector('button')?.focus();
    focusNext.current = null;
  }, [rows]);

  function showMore(): void {
    focusNext.current = limit;
    setLimit(limit + STEP);
  }

  return (
    <section className={styles.section} aria-labelledby="library">
      <header className={styles.header}>
        <h2 id="library" className={styles.heading}>
          {t('popup.library')}
        </h2>
        {rows && rows.length > 0 && <ExportAll />}
      </header>
      {watched.type === 'error' && (
        <p role="alert" className={styles.error}>
          {errorText(watched.error)}
        </p>
      )}
      {rows?.length === 0 && <Empty />}
      <div className={styles.scroller}>
        <ul ref={list} className={styles.list} onKeyDown={moveFocus} data-testid="saved-list">
          {rows?.slice(0, limit).map((article) => (
            <SavedArticle key={article.id} article={article} tabId={tabId} />
          ))}
        </ul>
        {rows && rows.length > limit && (
          <Button variant="quiet" className={styles.more} onClick={showMore}>
            {t('popup.showMore')}
          </Button>
        )}
      </div>
    </section>
  );
}

function ExportAll(): ReactNode {
  const { t } = useTranslation();
  const exportArticles = useExport();
  return (
    <ExportMenu
      trigger={<IconButton label={t('export.all')} icon={<Download />} data-testid="export" />}
      onSelect={async (format) => {
        const all = await articles.list();
        await exportArticles(
          all.map((article) => article.id),
          format,
        );
      }}
    />
  );
}

function Empty(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{t('popup.empty')}</p>
      <p>{t('popup.emptyHint')}</p>
    </div>
  );
}

/** The arrow keys go from row to row; Tab goes on to the buttons inside a row as well. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.children];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const button = rows[here + step]?.querySelector('button');
  if (!button) return;
  event.preventDefault();
  button.focus();
}
