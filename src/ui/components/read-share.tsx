import type { ReactNode } from 'react';
import type { Article } from '@/core/article/types';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './read-share.module.css';

/** How far an article has been read, as a thin bar; nothing for one that was not begun or is finished. */
export function ReadShare({
  article: { progress = 0, finishedAt },
}: {
  readonly article: Article;
}): ReactNode {
  const { t } = useTranslation();
  if (progress === 0 || finishedAt !== undefined) return null;
  const percent = Math.round(progress * 100);
  return (
    <span className={styles.share} role="img" aria-label={t('library.progress', { percent })}>
      <span style={{ width: `${percent}%` }} />
    </span>
  );
}
