import { Download, RotateCcw, Upload } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { downloadFile } from '@/platform/files/download';
import { loadFiles } from '@/platform/files/load-files';
import { dropImageAccess, hasImageAccess } from '@/platform/images/image-access';
import { addToReadingLog, forgetReadingLog, loadReadingLog } from '@/platform/settings/reading-log';
import { parseSettings, saveSettings } from '@/platform/settings/settings';
import { readSettingsFile, writeSettingsFile } from '@/platform/settings/settings-file';
import type { Settings } from '@/platform/settings/types';
import { Button } from '@/ui/components/button';
import { useToasts } from '@/ui/components/toast';
import { useSettings } from '@/ui/hooks/use-settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './settings-file.module.css';

/** Takes the settings along, brings them back, or gives all of them their defaults; each can be undone. */
export function SettingsFile(): ReactNode {
  const { t } = useTranslation();
  const settings = useSettings();
  const { say, fail } = useToasts();
  const input = useRef<HTMLInputElement>(null);

  function download(): void {
    const bytes = new TextEncoder().encode(writeSettingsFile(settings));
    downloadFile(t('settingsFile.name'), 'application/json', bytes);
  }

  async function take(files: readonly File[]): Promise<void> {
    const [file] = await loadFiles(files.slice(0, 1));
    if (!file) return;
    const taken = readSettingsFile(new TextDecoder().decode(file.bytes));
    // The permission that pictures need does not travel in a file.
    const canKeep = !taken.keepsImages || (await hasImageAccess());
    await saveSettings({ ...taken, keepsImages: taken.keepsImages && canKeep });
    say(t(canKeep ? 'settingsFile.taken' : 'settingsFile.takenWithoutPictures'), () => putBack(settings));
  }

  async function reset(): Promise<void> {
    const log = await loadReadingLog();
    await saveSettings(parseSettings(null));
    await forgetReadingLog();
    if (settings.keepsImages) await dropImageAccess();
    say(t('settingsFile.reset'), async () => {
      await putBack(settings);
      await addToReadingLog(log);
    });
  }

  return (
    <>
      <div className={styles.buttons}>
        <Button icon={<Download />} onClick={download} data-testid="export-settings">
          {t('settingsFile.export')}
        </Button>
        <Button icon={<Upload />} onClick={() => input.current?.click()} data-testid="import-settings">
          {t('settingsFile.import')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          data-testid="settings-file"
          onChange={({ currentTarget }) => {
            take([...(currentTarget.files ?? [])]).catch(fail);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <ResetButton onReset={() => void reset().catch(fail)} />
    </>
  );
}

/** All settings as they were. Pictures need the permission as well, which may be gone since. */
async function putBack(settings: Settings): Promise<void> {
  const keepsImages = settings.keepsImages && (await hasImageAccess());
  await saveSettings({ ...settings, keepsImages });
}

/** Asks once. */
function ResetButton({ onReset }: { readonly onReset: () => void }): ReactNode {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <div>
        <Button icon={<RotateCcw />} onClick={() => setAsking(true)} data-testid="reset-settings">
          {t('settingsFile.resetAll')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.question}>
      <p>{t('settingsFile.resetAsk')}</p>
      <div className={styles.buttons}>
        <Button
          variant="primary"
          autoFocus
          onClick={() => {
            setAsking(false);
            onReset();
          }}
          data-testid="reset-confirm"
        >
          {t('settingsFile.resetConfirm')}
        </Button>
        <Button variant="quiet" onClick={() => setAsking(false)} data-testid="reset-cancel">
          {t('backup.cancel')}
        </Button>
      </div>
    </div>
  );
}
