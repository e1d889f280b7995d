import { Star } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { isStub } from '@/core/article/is-stub';
import type { Article, ArticleId } from '@/core/article/types';
import type { SnippetPart } from '@/core/search/types';
import { PublishedDate } from '@/ui/components/published-date';
import { ReadShare } from '@/ui/components/read-share';
import { Snippet } from '@/ui/components/snippet';
import { useFigures } from '@/ui/hooks/use-figures';
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

/** One article of the list: a click looks at it, a double click or Enter on the one looked at opens it. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps): ReactNode {
  const { article, snippet, isTold, isCurrent, isStop, isChosen, onLook, onToggle, onOpen } = props;
  const { t } = useTranslation();
  const { id, title, lang, dir, isFavourite = false } = article;
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
        onClick={() => (isCurrent || !hasPreview() ? onOpen(article) : onLook(id))}
      >
        <span className={styles.title} lang={lang} dir={dir}>
          {isFavourite && <Star role="img" aria-label={t('library.shelf.favourite')} fill="currentColor" />}
          {title}
        </span>
        <Facts article={article} isTold={isTold} />
        {snippet && (
          <span className={styles.snippet} lang={lang} dir={dir}>
            <Snippet parts={snippet} />
          </span>
        )}
      </button>
    </div>
  );
});

/** Where the window is too narrow for a preview (`library.module.css`), a click opens at once. */
function hasPreview(): boolean {
  return matchMedia('(width >= 1080px)').matches;
}

function Facts({ article, isTold }: Pick<ArticleRowProps, 'article' | 'isTold'>): ReactNode {
  const { t } = useTranslation();
  const { count, time } = useFigures(article);
  const { source, lang, published, highlightCount } = article;
  return (
    <>
      <span className={styles.facts}>
        {source && <span lang={lang}>{source}</span>}
        {published && <PublishedDate iso={published} />}
        {isStub(article) ? (
          <span data-testid="not-read-yet">{t('imports.stub.short')}</span>
        ) : (
          <span>
            {count}
            {t('count.separator')}
            {time}
          </span>
        )}
        {isTold && <span className={styles.told}>{t('history.chip')}</span>}
        {highlightCount > 0 && (
          <span className={styles.marks}>{t('count.highlights', { count: highlightCount })}</span>
        )}
      </span>
      <ReadShare article={article} />
    </>
  );
}
