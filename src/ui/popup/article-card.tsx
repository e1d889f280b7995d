import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './article-card.module.css';
import { PageArticle } from './page-article';
import type { Page } from './use-page';

export interface ArticleCardProps {
  readonly page: Page;
  readonly tabId: number | null;
}

type CardState = 'loading' | 'article' | 'not-article' | 'unreachable';

/** This page: the article with what to do with it, or why there is none. */
export function ArticleCard({ page, tabId }: ArticleCardProps): ReactNode {
  const { t } = useTranslation();
  const state = cardState(page);
  return (
    <section
      className={styles.card}
      aria-label={t('popup.page')}
      aria-busy={state === 'loading'}
      data-testid="article-card"
      data-state={state}
    >
      <CardBody page={page} tabId={tabId} />
    </section>
  );
}

function CardBody({ page, tabId }: ArticleCardProps): ReactNode {
  const { t } = useTranslation();
  switch (page.type) {
    case 'loading':
      return <Loading />;
    case 'nothing':
      return <Message title={t('popup.notArticle')} text={t('popup.nothing')} />;
    case 'refused':
      return <Message title={t('popup.unreachable')} text={t(`errors.${page.code}`)} />;
    case 'article':
      return (
        <>
          {!page.detection.article && <Message title={t('popup.notArticle')} text={t('popup.doubtful')} />}
          <PageArticle article={page.article} tabId={tabId} doubtful={!page.detection.article} />
        </>
      );
  }
}

function Loading(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status">
      <p className={styles.text}>{t('popup.loading')}</p>
      <span className={styles.line} />
      <span className={styles.line} />
    </div>
  );
}

function Message({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  return (
    <div className={styles.message} role="status">
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
    </div>
  );
}

function cardState(page: Page): CardState {
  if (page.type === 'article') return page.detection.article ? 'article' : 'not-article';
  if (page.type === 'nothing') return 'not-article';
  return page.type === 'refused' ? 'unreachable' : 'loading';
}
