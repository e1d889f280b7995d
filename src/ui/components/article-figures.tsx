import { type ReactNode, useId } from 'react';
import { isStub } from '@/core/article/is-stub';
import type { Measured } from '@/ui/hooks/figures';
import { useFigures } from '@/ui/hooks/use-figures';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './article-figures.module.css';
import { Tooltip } from './tooltip';

interface ArticleFiguresProps {
  readonly article: Measured;
}

/** `2286字 · 约6分钟`, the sum behind the minutes on request, and the site's own claim where it makes one. */
export function ArticleFigures({ article }: ArticleFiguresProps): ReactNode {
  const { t } = useTranslation();
  const { count, time, formula, claim, pages } = useFigures(article);
  const id = useId();
  if (isStub(article)) {
    return (
      <p className={styles.figures} data-testid="not-read-yet">
        {t('imports.stub.short')}
      </p>
    );
  }
  const explanation = (
    <>
      <span className={styles.formula}>{formula}</span>
      <span className={styles.source}>{t('time.source')}</span>
    </>
  );
  return (
    <p className={styles.figures}>
      <span className={styles.main}>
        <span data-testid="word-count">{count}</span>
        {t('count.separator')}
        <Tooltip content={explanation}>
          <button type="button" className={styles.time} aria-describedby={id} data-testid="reading-time">
            {time}
          </button>
        </Tooltip>
      </span>
      <span id={id} hidden>
        {explanation}
      </span>
      {pages && (
        <span className={styles.pages} data-testid="joined-pages">
          {pages}
        </span>
      )}
      {claim && (
        <span className={styles.claim} data-testid="site-claim">
          {claim}
        </span>
      )}
    </p>
  );
}
