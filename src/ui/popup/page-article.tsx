import { BookOpen } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExtractedArticle } from '@/core/article/types';
import { keepImagesSoon } from '@/platform/images/keep-images-soon';
import { articles } from '@/platform/library/library';
import { openReader } from '@/platform/tabs/open-reader';
import { Button } from '@/ui/components/button';
import { useToasts } from '@/ui/components/toast';
import { useSettings } from '@/ui/hooks/use-settings';
import { ArticleFacts } from './article-facts';
import styles from './page-article.module.css';
import { PickButton } from './pick-button';
import { SaveButton } from './save-button';

/** Comes after the rest: what the popup opens with must be there at once. */
const PageHighlights = lazy(() =>
  import('./page-highlights').then((module) => ({ default: module.PageHighlights })),
);

const PageHistory = lazy(() => import('./page-history').then((module) => ({ default: module.PageHistory })));

interface PageArticleProps {
  readonly article: ExtractedArticle;
  readonly tabId: number | null;
  /** The page does not look like an article: reading it is offered, keeping it is not. */
  readonly doubtful: boolean;
}

/** The article of this page: what it is, how long it takes, *Read* and *Save*. */
export function PageArticle({ article, tabId, doubtful }: PageArticleProps): ReactNode {
  const titleId = useId();
  const { keepsImages } = useSettings();
  return (
    <article className={styles.article}>
      {/* Where the page is no article, saying so is the first heading. */}
      <ArticleFacts article={article} heading={doubtful ? 'h2' : 'h1'} titleId={titleId} />
      <div className={styles.actions}>
        <ReadButton article={article} tabId={tabId} doubtful={doubtful} titleId={titleId} />
        {!doubtful && (
          <SaveButton
            url={article.url}
            find={() => articles.findFor(article)}
            onSave={async () => {
              await articles.save(article);
              if (keepsImages) await keepImagesSoon();
            }}
          />
        )}
      </div>
      {tabId !== null && (
        <Suspense>
          <PageHighlights url={article.url} tabId={tabId} />
        </Suspense>
      )}
      <PickButton tabId={tabId} isMain={false} />
      {/* Last, for it comes late: no button moves away from under the pointer. */}
      {!doubtful && (
        <Suspense>
          <PageHistory article={article} tabId={tabId} />
        </Suspense>
      )}
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
