import type { ReactNode } from 'react';
import type { Article } from '@/core/article/types';
import { articles } from '@/platform/library/library';
import { useTranslation } from '@/ui/hooks/use-translation';
import { ArticleFacts } from './article-facts';
import styles from './page-article.module.css';
import { SaveButton } from './save-button';

/** The article that our own reader shows in this tab: what it is and whether it is saved. */
export function OpenedArticle({ article }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation();
  return (
    <article className={styles.article}>
      <ArticleFacts article={article} heading="h1" />
      <div className={styles.actions}>
        <SaveButton
          url={article.url}
          find={() => articles.findByUrl(article.url)}
          onSave={() => articles.keep(article.id)}
        />
        <p className={styles.reading}>{t('popup.reading')}</p>
      </div>
    </article>
  );
}
