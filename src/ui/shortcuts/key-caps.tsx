import type { ReactNode } from 'react';
import { useTranslation } from '@/ui/hooks/use-translation';
import { isAppleKeyboard, keyName } from './key-name';
import styles from './sheet-dialog.module.css';

interface KeyCapsProps {
  /** Each a list of keys that are pressed together. */
  readonly keys: readonly (readonly string[])[];
}

/** Keys as they look on a keyboard, with *or* between those of which one will do. */
export function KeyCaps({ keys }: KeyCapsProps): ReactNode {
  const { t } = useTranslation();
  const isApple = isAppleKeyboard(navigator);
  return keys.map((together, index) => (
    <span key={together.join()} className={styles.together}>
      {index > 0 && <span className={styles.or}>{t('keys.or')}</span>}
      {together.map((key) => (
        <kbd key={key}>{keyName(key, isApple)}</kbd>
      ))}
    </span>
  ));
}
