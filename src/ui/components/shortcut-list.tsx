import { type ReactNode, useEffect, useState } from 'react';
import { loadShortcuts, type Shortcuts } from '@/platform/commands/shortcuts';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './shortcut-list.module.css';
import { useToasts } from './toast';

/** The keys that are set for Lede's commands, as the browser tells them. */
export function ShortcutList(): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const [shortcuts, setShortcuts] = useState<Shortcuts>();

  useEffect(() => {
    loadShortcuts().then(setShortcuts, fail);
  }, [fail]);

  return (
    <dl className={styles.list}>
      <Shortcut name={t('shortcuts.openReader')} keys={shortcuts?.openReader} />
      <Shortcut name={t('shortcuts.highlightSelection')} keys={shortcuts?.highlightSelection} />
      <Shortcut name={t('shortcuts.openPopup')} keys={shortcuts?.openPopup} />
    </dl>
  );
}

/** `keys` is missing while they are being asked for, and empty where none are set. */
function Shortcut({ name, keys }: { readonly name: string; readonly keys: string | undefined }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles.item}>
      <dt>{name}</dt>
      <dd>{keys ? <kbd>{keys}</kbd> : keys === '' && t('shortcuts.none')}</dd>
    </div>
  );
}
