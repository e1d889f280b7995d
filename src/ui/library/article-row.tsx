import { Star } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { Article, ArticleId } from '@/core/article/types';
import type { SnippetPart } from '@/core/search/types';
import { ArticleLine } from '@/ui/components/article-line';
import { Snippet } from '@/ui/components/snippet';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './article-list.module.css';

interface ArticleRowProps {
  readonly article: Article;
  /** Null where nothing is searched for. */
  readonly snippet: readonly SnippetPart[] | null;
  /** Other articles of the library tell the same story. */
  readonly isTold: boolean;
  readonly isCurrent: boolean;
  /** The Tab key stops here. */
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly onLook: (id: ArticleId) => void;
  readonly onToggle: (id: ArticleId) => void;
  readonly onOpen: (article: Article) => void;
}

/** One article of the list: a click looks at it, a click or Enter on the one looked at opens it. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps): ReactNode {
  const { article, snippet, isTold, isCurrent, isStop, isChosen, onLook, onToggle, onOpen } = props;
  const { t } = useTranslation();
  const { id, title, isFavourite = false } = article;
  return (
    <div className={styles.row} data-current={isCurrent || undefined} data-testid="library-article">
      <input
        type="checkbox"
        className={styles.choose}
        tabIndex={isStop ? 0 : -1}
        checked={isChosen}
        onChange={() => onToggle(id)}
        aria-label={t('library.choose', { title })}
      />
      <button
        type="button"
        className={styles.open}
        tabIndex={isStop ? 0 : -1}
        aria-current={isCurrent || undefined}
        onClick={() => (isCurrent ? onOpen(article) : onLook(id))}
      >
        <ArticleLine
          article={article}
          sign={isFavourite && <Favourite />}
          isTold={isTold}
          snippet={snippet && <Snippet parts={snippet} />}
        />
      </button>
    </div>
  );
});

function Favourite(): ReactNode {
  const { t } = useTranslation();
  return (
    <Star
      role="img"
      className={styles.favourite}
      aria-label={t('library.shelf.favourite')}
      fill="currentColor"
    />
  );
}
