import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children?: ReactNode;
}

/** A part of the settings: its name in the margin, what belongs to it beside it. */
export function Section({ title, hint, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body}>
        {children}
        {hint && <p className={styles.hint}>{hint}</p>}
      </div>
    </section>
  );
}
