import { type ReactNode, useEffect, useState } from 'react';
import { backUp } from '@/platform/backup/backup';
import { type KeptBackup, listBackups, restoreBackup } from '@/platform/backup/restore-backup';
import { Button } from '@/ui/components/button';
import { useToasts } from '@/ui/components/toast';
import { useDownloadBackup } from '@/ui/hooks/use-download-backup';
import { useTranslation } from '@/ui/hooks/use-translation';
import { BackupRow } from './backup-row';
import styles from './backups.module.css';

/** The copies that Lede writes by itself, and the way to one that the person keeps elsewhere. */
export function Backups(): ReactNode {
  const { t } = useTranslation();
  const { say, fail } = useToasts();
  const download = useDownloadBackup();
  const [kept, setKept] = useState<readonly KeptBackup[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  const reload = (): Promise<void> => listBackups().then(setKept);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once; each action reads again.
  useEffect(() => void reload().catch(fail), []);

  async function work(action: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    try {
      await action();
      await reload();
    } catch (cause) {
      fail(cause);
    } finally {
      setBusy(false);
    }
  }

  async function restore(name: string): Promise<void> {
    const { added, merged, highlights } = await restoreBackup(name);
    say(t('imports.report.summary', { added, merged, highlights }));
  }

  return (
    <>
      {kept?.length === 0 && <p>{t('backup.none')}</p>}
      {kept && kept.length > 0 && (
        <ul className={styles.list}>
          {kept.map((backup) => (
            <BackupRow
              key={backup.name}
              backup={backup}
              isBusy={isBusy}
              onRestore={() => void work(() => restore(backup.name))}
            />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button aria-disabled={isBusy} onClick={() => void work(backUp)} data-testid="back-up-now">
          {t('backup.now')}
        </Button>
        <Button
          variant="quiet"
          onClick={() => void work(async () => void (await download()))}
          data-testid="download-backup"
        >
          {t('backup.download')}
        </Button>
      </div>
    </>
  );
}
