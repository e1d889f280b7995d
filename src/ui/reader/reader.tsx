import './highlight-colours.css';
import './print.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '@/core/article/types';
import { useErrorText } from '@/ui/hooks/use-error-text';
import { NoArticle } from './no-article';
import { OpenArticle } from './open-article';
import styles from './open-article.module.css';
import { recoverNotes } from './save-note';
import { useStoredArticle } from './use-stored-article';

/** The reader page for one stored article; `id` is null where the address names none. */
export function Reader({ id }: { readonly id: ArticleId | null }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const state = useStoredArticle(id);
  const title = state.type === 'ready' ? state.stored.article.title : t('app.name');
  useEffect(() => {
    document.body.dataset.state = state.type;
    document.title = title;
  }, [state.type, title]);
  useEffect(() => {
    recoverNotes().catch((cause: unknown) => console.warn('Lede: unsaved notes wait for next time', cause));
  }, []);
  switch (state.type) {
    case 'loading':
      return (
        <p className={styles.announcement} role="status">
          {t('reader.loading')}
        </p>
      );
    case 'missing':
      return <NoArticle title={t('reader.missing.title')} body={t('reader.missing.body')} />;
    case 'refused':
      return <NoArticle title={t('reader.refused.title')} body={errorText(state.error)} canRetry />;
    case 'ready':
      return <OpenArticle {...state.stored} />;
  }
}
