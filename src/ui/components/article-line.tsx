import type { ReactNode } from 'react';
import { isStub } from '@/core/article/is-stub';
import type { Article } from '@/core/article/types';
import { useFigures } from '@/ui/hooks/use-figures';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './article-line.module.css';
import { PublishedDate } from './published-date';
import { ReadShare } from './read-share';

interface ArticleLineProps {
  readonly article: Article;
  /** Before the title. */
  readonly sign?: ReactNode;
  /** Other articles of the library tell the same story. */
  readonly isTold?: boolean;
  /** Where it was found by a search. */
  readonly snippet?: ReactNode;
}

/** An article in a list, in popup, side panel and library: title, source, date, length, highlights, and how far it is read. */
export function ArticleLine({ article, sign, isTold, snippet }: ArticleLineProps): ReactNode {
  const { t } = useTranslation();
  const { title, lang, dir, source, published, highlightCount } = article;
  return (
    <>
      <span className={styles.title} lang={lang} dir={dir}>
        {sign}
        {title}
      </span>
      <span className={styles.facts}>
        {source && <span lang={lang}>{source}</span>}
        {published && <PublishedDate iso={published} />}
        <Figures article={article} />
        {isTold && <span className={styles.told}>{t('history.chip')}</span>}
        {highlightCount > 0 && (
          <span className={styles.marks}>{t('count.highlights', { count: highlightCount })}</span>
        )}
      </span>
      <ReadShare article={article} />
      {snippet && (
        <span className={styles.snippet} lang={lang} dir={dir}>
          {snippet}
        </span>
      )}
    </>
  );
}

function Figures({ article }: Pick<ArticleLineProps, 'article'>): ReactNode {
  const { t } = useTranslation();
  const { count, time } = useFigures(article);
  if (isStub(article)) return <span data-testid="not-read-yet">{t('imports.stub.short')}</span>;
  return <span className={styles.figures}>{[count, t('count.separator'), time].join('')}</span>;
}
