import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import styles from './menu.module.css';

interface MenuItem {
  readonly label: string;
  /** A second, quieter line. */
  readonly hint?: string;
  readonly icon?: ReactNode;
  readonly testId?: string;
  readonly onSelect: () => void;
}

interface MenuProps {
  /** The button that opens it; it must pass on its props and ref. */
  readonly trigger: ReactElement;
  readonly items: readonly MenuItem[];
}

/** A button that opens a short list of commands. */
export function Menu({ trigger, items }: MenuProps): ReactNode {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align="end" sideOffset={4} collisionPadding={8} className={styles.positioner}>
          <Base.Popup className={styles.popup}>
            {items.map(({ label, hint, icon, testId, onSelect }) => (
              <Base.Item key={label} className={styles.item} onClick={onSelect} data-testid={testId}>
                {icon}
                <span className={styles.words}>
                  <span>{label}</span>
                  {hint && <span className={styles.hint}>{hint}</span>}
                </span>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
