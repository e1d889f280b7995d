import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Article } from '@/core/article/types';
import type { Hits } from '@/ui/hooks/use-hits';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './article-list.module.css';
import { ArticleRow } from './article-row';
import type { Stories } from './gather-stories';
import type { Selection } from './use-selection';

interface ArticleListProps {
  readonly shown: readonly Article[];
  readonly hits: Hits | null;
  readonly stories: Stories;
  readonly selection: Selection;
  readonly onOpen: (article: Article) => void;
}

/** About the height of a row, in CSS pixels, until it is measured. */
const ROW_HEIGHT = 92;

/**
 * The rows; of ten thousand, those in view are there. The row that is looked at stays in view, and the Tab key stops at it alone
 * (at the first where none is): whoever uses the keys goes from row to row by the arrows, and with Tab on to the preview.
 */
export function ArticleList({ shown, hits, stories, selection, onOpen }: ArticleListProps): ReactNode {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 6,
  });
  const inView = rows.getVirtualItems();
  const at = selection.current ? shown.indexOf(selection.current) : -1;
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
    // The focus goes along where it is in the list.
    const hasFocus = scroller.current?.contains(document.activeElement) ?? false;
    if (at >= 0 && hasFocus)
      scroller.current?.querySelector<HTMLElement>(`[data-index="${at}"] button`)?.focus();
  }, [at, rows]);
  const stop = inView.some(({ index }) => index === at) ? at : inView[0]?.index;
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        className={styles.list}
        style={{ height: rows.getTotalSize() }}
        aria-label={t('library.view.articles')}
        data-testid="library-list"
      >
        {inView.map(({ index, key, start }) => {
          const article = shown[index];
          return (
            article && (
              <li
                key={key}
                ref={rows.measureElement}
                className={styles.item}
                style={{ transform: `translateY(${start}px)` }}
                data-index={index}
                aria-setsize={shown.length}
                aria-posinset={index + 1}
              >
                <ArticleRow
                  article={article}
                  snippet={hits?.byId.get(article.id)?.snippet ?? null}
                  isTold={stories.has(article.id)}
                  isCurrent={article.id === selection.current?.id}
                  isStop={index === stop}
                  isChosen={selection.chosen.has(article.id)}
                  onLook={selection.look}
                  onToggle={selection.toggle}
                  onOpen={onOpen}
                />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
