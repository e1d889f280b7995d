import { Download } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Article } from '@/core/article/types';
import { isBackupDue, readReminder, settleReminder } from '@/platform/backup/reminder';
import { Button } from '@/ui/components/button';
import { useToasts } from '@/ui/components/toast';
import { useDownloadBackup } from '@/ui/hooks/use-download-backup';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './backup-reminder.module.css';

/** Offers a copy outside the browser once a month; nothing where none is due. */
export function BackupReminder({ all }: { readonly all: readonly Article[] }): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const download = useDownloadBackup();
  const [settledAt, setSettledAt] = useState<number | null>(null);
  useEffect(() => void readReminder().then(setSettledAt, fail), [fail]);

  const savedAt = all.map((article) => article.savedAt);
  if (settledAt === null || !isBackupDue(settledAt, savedAt, Date.now())) return null;

  const settle = (): void => setSettledAt(Date.now());
  const later = (): void => void settleReminder(Date.now()).then(settle, fail);
  const downloadNow = (): void => void download().then((isDone) => isDone && settle(), fail);
  return (
    <section className={styles.bar} aria-label={t('backup.title')} data-testid="backup-reminder">
      <p className={styles.text}>{t('backupReminder.text')}</p>
      <Button icon={<Download />} onClick={downloadNow} data-testid="reminder-download">
        {t('backup.download')}
      </Button>
      <Button variant="quiet" onClick={later} data-testid="reminder-later">
        {t('backupReminder.later')}
      </Button>
    </section>
  );
}
