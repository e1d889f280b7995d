import type { ReactNode } from 'react';
import styles from './filter-panel.module.css';

interface FilterValueProps {
  readonly name: string;
  readonly icon?: ReactNode;
  /** How many there are with it. */
  readonly count?: number | undefined;
  readonly isOn: boolean;
  readonly testId?: string;
  readonly onClick: () => void;
}

/** A condition that a click sets, and another takes away. */
export function FilterValue({ name, icon, count, isOn, testId, onClick }: FilterValueProps): ReactNode {
  return (
    <li>
      <button
        type="button"
        className={styles.value}
        aria-pressed={isOn}
        onClick={onClick}
        data-testid={testId}
      >
        {icon}
        <span className={styles.label}>{name}</span>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </button>
    </li>
  );
}
