import type { ReactNode } from 'react';
import type { ExtractedArticle } from '@/core/article/types';
import { siteOf } from '@/core/article/url';
import { ArticleFigures } from '@/ui/components/article-figures';
import { PublishedDate } from '@/ui/components/published-date';
import styles from './page-article.module.css';

interface ArticleFactsProps {
  readonly article: Omit<ExtractedArticle, 'html' | 'text' | 'trace'>;
  readonly heading: 'h1' | 'h2';
  readonly titleId?: string;
}

/** Title, source, date, and how long it takes; stored and unstored articles have it all. */
export function ArticleFacts({ article, heading: Heading, titleId }: ArticleFactsProps): ReactNode {
  const { title, source, published, url, lang, dir } = article;
  const site = siteOf(url);
  return (
    <>
      <Heading
        id={titleId}
        className={styles.title}
        lang={lang}
        dir={dir}
        title={title}
        data-testid="article-title"
      >
        {title}
      </Heading>
      {(source || published) && (
        <p className={styles.origin}>
          {source && (
            <span lang={lang} data-testid="article-source">
              {source}
            </span>
          )}
          {source && site && site !== source.toLowerCase() && <bdi data-testid="article-site">{site}</bdi>}
          {published && <PublishedDate iso={published} data-testid="article-date" />}
        </p>
      )}
      <ArticleFigures article={article} />
    </>
  );
}
