import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is the one thing to do on a screen, `secondary` stands beside it, `quiet` is text until pointed at. */
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: ReactNode;
}

/** A button with words, and an icon in front of them where it helps. */
export function Button({
  variant = 'secondary',
  icon,
  className,
  children,
  ...props
}: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      {...props}
      className={[styles.button, styles[variant], className].filter(Boolean).join(' ')}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}
