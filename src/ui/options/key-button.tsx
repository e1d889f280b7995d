import { RotateCcw, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { IconButton } from '@/ui/components/icon-button';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './shortcut-editor.module.css';

interface KeyButtonProps {
  /** What the key does. */
  readonly name: string;
  /** As keyboards print it; empty where there is none. */
  readonly keyLabel: string;
  /** Said below it, such as a conflict; empty where there is nothing to say. */
  readonly warning: string;
  /** Takes a press; false where it can be no key for this. */
  readonly onPress: (event: globalThis.KeyboardEvent) => boolean;
  readonly onClear: () => void;
  /** Absent where it has its default. */
  readonly onReset?: (() => void) | undefined;
  readonly testId: string;
}

const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];

/** A key that is changed by pressing another while its button waits; Esc leaves it as it is. */
export function KeyButton({
  name,
  keyLabel,
  warning,
  onPress,
  onClear,
  onReset,
  testId,
}: KeyButtonProps): ReactNode {
  const { t } = useTranslation();
  const warningId = useId();
  const [state, setState] = useState<'idle' | 'waiting' | 'refused'>('idle');
  const press = (event: KeyboardEvent): void => {
    if (state === 'idle' || event.key === 'Tab' || MODIFIERS.includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') setState('idle');
    else setState(onPress(event.nativeEvent) ? 'idle' : 'refused');
  };
  const shown = state === 'idle' ? keyLabel || t('shortcuts.none') : t('keys.press');
  return (
    <div className={styles.row} data-testid={testId}>
      <span>{name}</span>
      <span className={styles.buttons}>
        {onReset && (
          <IconButton
            label={t('keys.reset', { action: name })}
            icon={<RotateCcw />}
            onClick={onReset}
            data-testid="reset-key"
          />
        )}
        {keyLabel !== '' && (
          <IconButton
            label={t('keys.clear', { action: name })}
            icon={<X />}
            onClick={onClear}
            data-testid="clear-key"
          />
        )}
        <button
          type="button"
          className={styles.key}
          aria-label={t('keys.record', { action: name, key: shown })}
          aria-describedby={warning ? warningId : undefined}
          data-waiting={state !== 'idle'}
          onClick={() => setState(state === 'idle' ? 'waiting' : 'idle')}
          onKeyDown={press}
          onBlur={() => setState('idle')}
          data-testid="record-key"
        >
          {shown}
        </button>
      </span>
      <p id={warningId} className={styles.warning} role="status">
        {state === 'refused' ? t('keys.refused') : warning}
      </p>
    </div>
  );
}
