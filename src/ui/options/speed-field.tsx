import { type ReactNode, useId, useState } from 'react';
import { SPEED_LIMITS } from '@/platform/settings/settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import { parseSpeed } from './parse-speed';
import styles from './reading-speeds.module.css';

interface SpeedFieldProps {
  readonly label: string;
  readonly unit: string;
  /** What is used while the field is empty, per minute. */
  readonly average: number;
  readonly value: number | undefined;
  /** Called with every valid value as it is typed. */
  readonly onChange: (value: number | undefined) => void;
}

/** A speed per minute. It complains only when the person has left it: `4` is on the way to `400`. */
export function SpeedField({ label, unit, average, value, onChange }: SpeedFieldProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const { text, invalid, type, leave } = useSpeedEntry(value, onChange);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.entry}>
        <input
          id={id}
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          value={text}
          placeholder={t('options.average', { speed: average })}
          aria-invalid={invalid}
          aria-describedby={`${id}-unit ${id}-error`}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={leave}
        />
        <span id={`${id}-unit`} className={styles.unit}>
          {unit}
        </span>
      </div>
      <p id={`${id}-error`} role="alert" className={styles.error}>
        {invalid && t('options.speedInvalid', SPEED_LIMITS)}
      </p>
    </div>
  );
}

interface SpeedEntry {
  readonly text: string;
  readonly invalid: boolean;
  readonly type: (typed: string) => void;
  readonly leave: () => void;
}

function useSpeedEntry(value: number | undefined, onChange: SpeedFieldProps['onChange']): SpeedEntry {
  const [text, setText] = useState(value?.toString() ?? '');
  const [left, setLeft] = useState(false);

  function type(typed: string): void {
    setText(typed);
    setLeft(false);
    const speed = parseSpeed(typed);
    if (speed !== null && speed !== value) onChange(speed);
  }

  return { text, invalid: left && parseSpeed(text) === null, type, leave: () => setLeft(true) };
}
