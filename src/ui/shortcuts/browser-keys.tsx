import { type ReactNode, useEffect, useState } from 'react';
import { COMMAND_NAMES, loadShortcuts, type Shortcuts } from '@/platform/commands/shortcuts';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './sheet-dialog.module.css';

/** The keys that work on every page, as the browser tells them. */
export function BrowserKeys(): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const [shortcuts, setShortcuts] = useState<Shortcuts>();
  useEffect(() => {
    loadShortcuts().then(setShortcuts, fail);
  }, [fail]);
  return (
    <dl className={styles.keys}>
      {COMMAND_NAMES.map((name) => (
        <div key={name} className={styles.row}>
          <dt>{t(`shortcuts.${name}`)}</dt>
          <dd>{shortcuts && (shortcuts[name] ? <kbd>{shortcuts[name]}</kbd> : t('shortcuts.none'))}</dd>
        </div>
      ))}
    </dl>
  );
}
