import { Bookmark, BookOpen, Check } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExtractedArticle } from '@/core/article/types';
import { articles } from '@/platform/library/library';
import { openReader } from '@/platform/tabs/open-reader';
import { ArticleFigures } from '@/ui/components/article-figures';
import { Button } from '@/ui/components/button';
import { PublishedDate } from '@/ui/components/published-date';
import { useToasts } from '@/ui/components/toast';
import { useWatch } from '@/ui/hooks/use-watch';
import styles from './page-article.module.css';

export interface PageArticleProps {
  readonly article: ExtractedArticle;
  readonly tabId: number | null;
  /** The page does not look like an article: reading it is offered, keeping it is not. */
  readonly doubtful: boolean;
}

/** The article of this page: what it is, how long it takes, *Read* and *Save*. */
export function PageArticle({ article, tabId, doubtful }: PageArticleProps): ReactNode {
  const { title, source, published, lang, dir } = article;
  const titleId = useId();
  // Where the page is no article, saying so is the first heading.
  const Heading = doubtful ? 'h2' : 'h1';
  return (
    <article className={styles.article}>
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
          {published && <PublishedDate iso={published} data-testid="article-date" />}
        </p>
      )}
      <ArticleFigures article={article} />
      <div className={styles.actions}>
        <ReadButton article={article} tabId={tabId} doubtful={doubtful} titleId={titleId} />
        {!doubtful && <SaveButton article={article} />}
      </div>
    </article>
  );
}

function ReadButton({
  article,
  tabId,
  doubtful,
  titleId,
}: PageArticleProps & { readonly titleId: string }): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // Whoever is already somewhere in the list stays there.
    if (document.activeElement === document.body) button.current?.focus();
  }, []);

  async function read(): Promise<void> {
    try {
      await openReader(await articles.saveDraft(article), tabId);
      window.close();
    } catch (cause) {
      fail(cause);
    }
  }

  return (
    <Button
      ref={button}
      variant={doubtful ? 'secondary' : 'primary'}
      icon={<BookOpen />}
      onClick={read}
      aria-describedby={titleId}
      data-testid="read"
    >
      {doubtful ? t('popup.readAnyway') : t('popup.read')}
    </Button>
  );
}

function SaveButton({ article }: { readonly article: ExtractedArticle }): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const stored = useWatch(() => articles.findByUrl(article.url), [article.url]);
  const saved = stored.type === 'value' && stored.value?.state === 'saved';

  // A disabled button would drop the keyboard's focus, so a saved one stays focusable and does nothing.
  return (
    <Button
      icon={saved ? <Check /> : <Bookmark />}
      aria-disabled={saved}
      onClick={saved ? undefined : () => articles.save(article).catch(fail)}
      data-testid="save"
    >
      {saved ? t('popup.saved') : t('popup.save')}
    </Button>
  );
}
