import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Article, ArticleId } from '@/core/article/types';
import { Button } from '@/ui/components/button';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './article-rows.module.css';
import { SavedArticle } from './saved-article';
import { useFirstMarks } from './use-first-marks';
import { useFirstRows } from './use-first-rows';

interface ArticleRowsProps {
  readonly rows: readonly Article[];
  readonly tabId: number | null;
  /** What was searched for, in its surroundings. */
  readonly snippets?: ReadonlyMap<ArticleId, ReactNode>;
  /** Shows more rows; null where there are no more. */
  readonly onMore: (() => void) | null;
}

/** The rows in their own scroller. */
export function ArticleRows({ rows: all, tabId, onMore, snippets }: ArticleRowsProps): ReactNode {
  const { t } = useTranslation();
  const rows = useFirstRows(all);
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number>(null);
  const count = rows.length;
  const marks = useFirstMarks(rows);

  useEffect(() => {
    // The button that asked for more may be gone: the focus goes to what it brought.
    if (firstNew.current === null || count <= firstNew.current) return;
    list.current?.children[firstNew.current]?.querySelector('button')?.focus();
    firstNew.current = null;
  }, [count]);

  return (
    <div className={styles.scroller}>
      <ul ref={list} className={styles.list} onKeyDown={moveFocus} data-testid="saved-list">
        {rows.map((article) => (
          <SavedArticle
            key={article.id}
            article={article}
            tabId={tabId}
            snippet={snippets?.get(article.id)}
            mark={marks.get(article.id)}
          />
        ))}
      </ul>
      {onMore && (
        <Button
          variant="quiet"
          className={styles.more}
          onClick={() => {
            firstNew.current = count;
            onMore();
          }}
        >
          {t('popup.showMore')}
        </Button>
      )}
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
