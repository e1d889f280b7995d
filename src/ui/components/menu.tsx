import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import styles from './menu.module.css';

export interface MenuItem {
  readonly label: string;
  /** A second, quieter line. */
  readonly hint?: string;
  readonly icon?: ReactNode;
  /** The heading it stands under; those of one group follow each other. */
  readonly group?: string;
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
  const groups = [...new Set(items.map(({ group }) => group))];
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          positionMethod="fixed"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className={styles.positioner}
        >
          <Base.Popup className={styles.popup}>
            {groups.map((group) => (
              <Base.Group key={group ?? ''}>
                {group && <Base.GroupLabel className={styles.heading}>{group}</Base.GroupLabel>}
                {items.filter((item) => item.group === group).map(row)}
              </Base.Group>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function row({ label, hint, icon, testId, onSelect }: MenuItem): ReactNode {
  return (
    <Base.Item key={label} className={styles.item} onClick={onSelect} data-testid={testId}>
      {icon}
      <span className={styles.words}>
        <span>{label}</span>
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </Base.Item>
  );
}
