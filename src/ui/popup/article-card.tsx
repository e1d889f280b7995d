import type { ReactNode } from 'react';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './article-card.module.css';
import { OpenedArticle } from './opened-article';
import { PageArticle } from './page-article';
import { PickButton } from './pick-button';
import type { Joining } from './start-joining';
import type { Page } from './use-page';

interface ArticleCardProps {
  readonly page: Page;
  readonly tabId: number | null;
  readonly isStillLoading: boolean;
  readonly joining?: Joining | null;
}

type CardState = 'loading' | 'article' | 'not-article' | 'unreachable';

/** This page: the article with what to do with it, or why there is none. */
export function ArticleCard(props: ArticleCardProps): ReactNode {
  const { t } = useTranslation();
  const state = cardState(props.page);
  return (
    <section
      className={styles.card}
      aria-label={t('popup.page')}
      aria-busy={state === 'loading'}
      data-testid="article-card"
      data-state={state}
    >
      <CardBody {...props} />
      {props.isStillLoading && (
        <p className={styles.early} role="status">
          {t('popup.stillLoading')}
        </p>
      )}
    </section>
  );
}

function CardBody({ page, tabId, joining = null }: ArticleCardProps): ReactNode {
  const { t } = useTranslation();
  switch (page.type) {
    case 'loading':
      return <Loading />;
    case 'nothing':
      return (
        <>
          <Message title={t('popup.notArticle')} text={t('popup.nothing')} />
          <PickButton tabId={tabId} isMain />
        </>
      );
    case 'refused':
      return <Message title={t('popup.unreachable')} text={t(`errors.${page.code}`)} />;
    case 'reader':
      return <OpenedArticle article={page.article} />;
    case 'article':
      return (
        <>
          {!page.detection.article && <Message title={t('popup.notArticle')} text={t('popup.doubtful')} />}
          <PageArticle
            article={page.article}
            tabId={tabId}
            doubtful={!page.detection.article}
            joining={joining}
          />
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
  switch (page.type) {
    case 'article':
      return page.detection.article ? 'article' : 'not-article';
    case 'reader':
      return 'article';
    case 'nothing':
      return 'not-article';
    case 'refused':
      return 'unreachable';
    case 'loading':
      return 'loading';
  }
}
