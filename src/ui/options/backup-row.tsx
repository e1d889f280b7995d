import { type ReactNode, useState } from 'react';
import type { KeptBackup } from '@/platform/backup/restore-backup';
import { Button } from '@/ui/components/button';
import { formatBytes } from '@/ui/components/format-bytes';
import { formatMoment } from '@/ui/components/format-date';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './backups.module.css';

interface BackupRowProps {
  readonly backup: KeptBackup;
  readonly isBusy: boolean;
  readonly onRestore: () => void;
}

/** One copy: what is in it, and *Restore*, which asks once. */
export function BackupRow({ backup, isBusy, onRestore }: BackupRowProps): ReactNode {
  const { t, i18n } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const { madeAt, articles, highlights, bytes } = backup;
  return (
    <li className={styles.row} data-testid="backup">
      <span>
        <strong>{formatMoment(madeAt, i18n.language)}</strong>
        <span className={styles.figures}>
          {t('library.count', { count: articles })}
          {t('count.separator')}
          {t('count.highlights', { count: highlights })}
          {t('count.separator')}
          {bytes > 0 ? formatBytes(bytes, i18n.language) : t('backup.damaged')}
        </span>
      </span>
      {isAsking ? (
        <span className={styles.buttons}>
          <Button
            variant="primary"
            aria-disabled={isBusy}
            onClick={() => {
              setAsking(false);
              onRestore();
            }}
            data-testid="restore-confirm"
          >
            {t('backup.confirm')}
          </Button>
          <Button variant="quiet" onClick={() => setAsking(false)}>
            {t('backup.cancel')}
          </Button>
        </span>
      ) : (
        bytes > 0 && (
          <Button aria-disabled={isBusy} onClick={() => setAsking(true)} data-testid="restore-backup">
            {t('backup.restore')}
          </Button>
        )
      )}
    </li>
  );
}
