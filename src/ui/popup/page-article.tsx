import { BookOpen } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { ExtractedArticle } from '@/core/article/types';
import { keepImagesSoon } from '@/platform/images/keep-images-soon';
import { articles } from '@/platform/library/library';
import { openReader } from '@/platform/tabs/open-reader';
import { Button } from '@/ui/components/button';
import { useToasts } from '@/ui/components/toast';
import { useSettings } from '@/ui/hooks/use-settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import { ArticleFacts } from './article-facts';
import styles from './page-article.module.css';
import { PickButton } from './pick-button';
import { SaveButton } from './save-button';
import type { Joining } from './start-joining';

/** Comes after the rest: what the popup opens with must be there at once. */
const PageHighlights = lazy(() =>
  import('./page-highlights').then((module) => ({ default: module.PageHighlights })),
);

const JoinProgress = lazy(() =>
  import('./join-progress').then((module) => ({ default: module.JoinProgress })),
);

const PageHistory = lazy(() => import('./page-history').then((module) => ({ default: module.PageHistory })));

interface PageArticleProps {
  readonly article: ExtractedArticle;
  readonly tabId: number | null;
  /** The page does not look like an article: reading it is offered, keeping it is not. */
  readonly doubtful: boolean;
  /** Its other pages are on their way: what is done with the article waits for them. */
  readonly joining: Joining | null;
}

/** The article of this page: what it is, how long it takes, *Read* and *Save*. */
export function PageArticle(props: PageArticleProps): ReactNode {
  const { article, tabId, doubtful, joining } = props;
  const titleId = useId();
  const { keepsImages } = useSettings();
  return (
    <article className={styles.article}>
      {/* Where the page is no article, saying so is the first heading. */}
      <ArticleFacts article={article} heading={doubtful ? 'h2' : 'h1'} titleId={titleId} />
      <div className={styles.actions}>
        <ReadButton {...props} titleId={titleId} />
        {!doubtful && (
          <SaveButton
            url={article.url}
            find={() => articles.findFor(article)}
            onSave={async () => {
              await articles.save((await joining?.whole) ?? article);
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
      {joining ? (
        <Suspense>
          <JoinProgress joining={joining} />
        </Suspense>
      ) : (
        <PickButton tabId={tabId} isMain={false} />
      )}
      {/* Last, for it comes late: no button moves away from under the pointer. */}
      {!doubtful && !joining && (
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
  joining,
  titleId,
}: PageArticleProps & { readonly titleId: string }): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const button = useRef<HTMLButtonElement>(null);
  const [isWaiting, setWaiting] = useState(false);

  useEffect(() => {
    // Whoever is already somewhere in the list stays there.
    if (document.activeElement === document.body) button.current?.focus();
  }, []);

  async function read(): Promise<void> {
    if (isWaiting) return;
    setWaiting(true);
    try {
      // The reader takes the place of the page, and with it goes the right to ask for the others.
      const whole = (await joining?.whole) ?? article;
      await openReader(await articles.saveDraft(whole), tabId);
      window.close();
    } catch (cause) {
      setWaiting(false);
      fail(cause);
    }
  }

  return (
    <Button
      ref={button}
      variant={doubtful ? 'secondary' : 'primary'}
      icon={<BookOpen />}
      onClick={read}
      aria-busy={isWaiting}
      aria-describedby={titleId}
      data-testid="read"
    >
      {doubtful ? t('popup.readAnyway') : t('popup.read')}
    </Button>
  );
}
