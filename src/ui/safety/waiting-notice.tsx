import { Hourglass } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { watchWaiting } from '@/platform/library/waiting';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './loss-notice.module.css';

/** Says on any screen why the library does not open, as long as another window keeps it from that. */
export function WaitingNotice(): ReactNode {
  const { t } = useTranslation();
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    watchWaiting(setWaiting, stop.signal);
    return () => stop.abort();
  }, []);
  if (!isWaiting) return null;
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
