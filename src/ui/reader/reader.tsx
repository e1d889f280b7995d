import '@/ui/theme/highlight-colours.css';
import './print.css';
import { lazy, Suspense, useEffect } from 'react';
import type { ReaderRequest } from '@/platform/tabs/open-reader';
import { useErrorText } from '@/ui/hooks/use-error-text';
import { useTranslation } from '@/ui/hooks/use-translation';
import { recoverNotes } from '@/ui/notes/save-note';
import { NoArticle } from './no-article';
import { OpenArticle } from './open-article';
import styles from './open-article.module.css';
import { useStoredArticle } from './use-stored-article';

const ChangesView = lazy(() => import('./changes/changes-view'));

/** The reader page for one stored article, or for the reason why there is none. */
export function Reader({ id, refusal, debug, changes }: ReaderRequest) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const state = useStoredArticle(id, refusal);
  const title = state.type === 'ready' ? state.stored.article.title : t('app.name');
  useEffect(() => {
    document.body.dataset.state = state.type;
    document.title = title;
  }, [state.type, title]);
  useEffect(() => {
    // Again when the article is there again: a library that was thrown away has been put back.
    if (state.type !== 'loading') void recoverNotes();
  }, [state.type]);
  switch (state.type) {
    case 'loading':
      return (
        <p className={styles.loading} role="status">
          {t('reader.loading')}
        </p>
      );
    case 'missing':
      return <NoArticle title={t('reader.missing.title')} body={t('reader.missing.body')} />;
    case 'refused':
      return (
        <NoArticle
          title={t('reader.refused.title')}
          body={errorText(state.error)}
          canRetry={refusal === null}
        />
      );
    case 'ready':
      return changes ? (
        <Suspense>
          <ChangesView {...state.stored} />
        </Suspense>
      ) : (
        <OpenArticle {...state.stored} debug={debug} />
      );
  }
}
