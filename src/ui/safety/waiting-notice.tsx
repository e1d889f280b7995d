import { Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './loss-notice.module.css';

/** Another window has the library, and what to close. */
export function WaitingNotice(): ReactNode {
  const { t } = useTranslation();
  return (
    <section className={styles.card} role="alert" data-testid="library-waits">
      <Hourglass aria-hidden />
      <div className={styles.words}>
        <h2 className={styles.title}>{t('waiting.title')}</h2>
        <p>{t('waiting.body')}</p>
      </div>
    </section>
  );
}
