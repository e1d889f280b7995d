import type { Article } from '@/core/article/types';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './progress.module.css';
import { useRemaining } from './use-remaining';

interface Props {
  readonly article: Article;
  readonly root: HTMLElement | null;
}

/** A thin line at the edge of the window, and the minutes that are left. */
export function ProgressLine({ article, root }: Props) {
  const { t } = useTranslation();
  const remaining = useRemaining(article, root);
  if (!remaining) return null;
  const { share, minutes } = remaining;
  const text = minutes === 0 ? t('progress.done') : t('progress.left', { count: minutes });
  return (
    <>
      <div
        className={styles.line}
        role="progressbar"
        aria-label={t('progress.title')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={text}
        data-testid="progress"
      >
        <div className={styles.read} style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <p className={styles.left} data-testid="minutes-left">
        {text}
      </p>
    </>
  );
}
