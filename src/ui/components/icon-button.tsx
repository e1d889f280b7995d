import type { ComponentProps, ReactNode } from 'react';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'children'> {
  /** Its name, for screen readers and shown on pointing and on focus. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A square button with only an icon. */
export function IconButton({ label, icon, className, ...props }: IconButtonProps): ReactNode {
  return (
    <Tooltip content={label}>
      <button
        type="button"
        {...props}
        aria-label={label}
        className={[styles.button, className].filter(Boolean).join(' ')}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
