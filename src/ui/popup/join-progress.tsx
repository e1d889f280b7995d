import { Square } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/ui/components/button';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './join-progress.module.css';
import type { Joining } from './start-joining';

/** Which page of the article is on its way, and the button that ends it. */
export function JoinProgress({ joining: { progress, stop } }: { readonly joining: Joining }): ReactNode {
  const { t } = useTranslation();
  const { done, total } = progress;
  return (
    <div className={styles.row} data-testid="joining">
      <span role="status">{t('pages.progress', { page: Math.min(done + 1, total), total })}</span>
      <Button variant="quiet" icon={<Square />} onClick={stop} data-testid="stop-joining">
        {t('pages.stop')}
      </Button>
    </div>
  );
}
