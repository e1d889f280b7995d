import { BookOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Article } from '@/core/article/types';
import { articles, highlights } from '@/platform/library/library';
import { openReader } from '@/platform/tabs/open-reader';
import { ArticleFigures } from '@/ui/components/article-figures';
import { Button } from '@/ui/components/button';
import { useToasts } from '@/ui/components/toast';
import { useErrorText } from '@/ui/hooks/use-error-text';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useWatch } from '@/ui/hooks/use-watch';
import { PageHighlight } from './page-highlight';
import styles from './this-page.module.css';
import type { FrontPage } from './use-front-page';

interface ThisPageProps {
  readonly page: FrontPage;
  readonly tabId: number | null;
}

/** The saved article of the page in front with its highlights, or what to do to have one. */
export function ThisPage({ page, tabId }: ThisPageProps): ReactNode {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const watched = useWatch(() => savedArticleOf(page), [page]);
  if (page.type === 'loading' || watched.type === 'loading') return null;
  if (watched.type === 'error') return <p role="alert">{errorText(watched.error)}</p>;
  if (watched.value)
    return <SavedPage article={watched.value} tabId={tabId} isOpen={page.type === 'reader'} />;
  return (
    <p className={styles.hint} data-testid="no-saved-page">
      {t(page.type === 'unknown' ? 'sidePanel.unknown' : 'sidePanel.notSaved')}
    </p>
  );
}

async function savedArticleOf(page: FrontPage): Promise<Article | null> {
  const found = page.type === 'page' ? await articles.findByUrl(page.url) : null;
  const id = page.type === 'reader' ? page.id : found?.id;
  return (id && (await articles.savedAmong([id])).get(id)) || null;
}

interface SavedPageProps {
  readonly article: Article;
  readonly tabId: number | null;
  /** It is what the reader shows in this tab. */
  readonly isOpen: boolean;
}

function SavedPage({ article, tabId, isOpen }: SavedPageProps): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const { id, title, lang, dir } = article;
  const marks = useWatch(() => highlights.listFor(id), [id]);
  const found = marks.type === 'value' ? marks.value : [];
  return (
    <article className={styles.article}>
      <h2 className={styles.title} lang={lang} dir={dir}>
        {title}
      </h2>
      <ArticleFigures article={article} />
      {!isOpen && (
        <Button
          variant="secondary"
          icon={<BookOpen />}
          onClick={() => void openReader(id, tabId).catch(fail)}
          data-testid="read"
        >
          {t('popup.read')}
        </Button>
      )}
      {marks.type === 'value' && found.length === 0 && (
        <p className={styles.hint} data-testid="no-highlights">
          {t('sidePanel.noHighlights')}
        </p>
      )}
      <ul className={styles.highlights}>
        {found.map((highlight) => (
          <PageHighlight key={highlight.id} highlight={highlight} article={article} tabId={tabId} />
        ))}
      </ul>
    </article>
  );
}
