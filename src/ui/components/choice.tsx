import type { ReactNode } from 'react';
import styles from './choice.module.css';

interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The language of the label where it is not that of the interface. */
  readonly lang?: string;
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  /** Distinct on the page. */
  readonly name: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few: native radio buttons, so that keys and screen readers need no help. */
export function Choice<Value extends string>({
  legend,
  name,
  options,
  value,
  onChange,
}: ChoiceProps<Value>): ReactNode {
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
