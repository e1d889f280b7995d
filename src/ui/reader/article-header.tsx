import { ExternalLink } from 'lucide-react';
import type { Article } from '@/core/article/types';
import { siteOf } from '@/core/article/url';
import { ArticleFigures } from '@/ui/components/article-figures';
import { PublishedDate } from '@/ui/components/published-date';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './article-header.module.css';
import { languageAttribute, scriptOf } from './script-of';
import { isWebAddress } from './web-address';

/** From here on a title is set smaller, in UTF-16 units: a headline has fewer, a letter takes half the room of a 字. */
const LONG_TITLE = { cjk: 60, alphabetic: 120 };

/** What stands above an article: where it is from, its title, who wrote it, when, and how long it is. */
export function ArticleHeader({ article }: { readonly article: Article }) {
  const { t, i18n } = useTranslation();
  const { title, authors, published, dir } = article;
  const lang = languageAttribute(article);
  const names = new Intl.ListFormat(i18n.language, { style: 'narrow' }).format(authors);
  return (
    <header className={styles.header} data-script={scriptOf(article)} dir={dir}>
      <Origin article={article} />
      <h1
        className={styles.title}
        data-testid="reader-title"
        data-length={isLongTitle(article) ? 'long' : 'usual'}
        lang={lang}
      >
        {title}
      </h1>
      {(authors.length > 0 || published) && (
        <p className={styles.by}>
          {authors.length > 0 && (
            <span data-testid="reader-byline" dir="auto">
              {t('reader.byline', { authors: names })}
            </span>
          )}
          {published && <PublishedDate iso={published} data-testid="reader-date" dir="auto" />}
        </p>
      )}
      <Facts article={article} />
    </header>
  );
}

/** What the page calls its site, and the site it is really from: a page may call itself what it likes. */
function Origin({ article: { source, url, lang } }: { readonly article: Article }) {
  const site = siteOf(url);
  if (!source) return null;
  return (
    <p className={styles.source} data-testid="reader-source">
      <bdi lang={lang}>{source}</bdi>
      {site && site !== source.toLowerCase() && (
        <bdi className={styles.site} data-testid="reader-site">
          {site}
        </bdi>
      )}
    </p>
  );
}

/** How long it is, and the way to the original where there is one. */
function Facts({ article }: { readonly article: Article }) {
  const { t, i18n } = useTranslation();
  return (
    <div className={styles.facts}>
      <div dir={i18n.dir()}>
        <ArticleFigures article={article} />
      </div>
      {isWebAddress(article.url) && (
        <a className={styles.original} href={article.url} rel="noopener noreferrer" data-testid="original">
          {t('reader.original')}
          <ExternalLink aria-hidden size={13} />
        </a>
      )}
    </div>
  );
}

function isLongTitle(article: Article): boolean {
  return article.title.length >= LONG_TITLE[scriptOf(article)];
}
