import { Pin, Puzzle } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './toolbar-picture.module.css';

/** A drawing of a browser's toolbar: the puzzle piece, its list open, and the pin beside Lede. */
export function ToolbarPicture(): ReactNode {
  return (
    <div className={styles.window} aria-hidden>
      <div className={styles.bar}>
        <span className={styles.address} />
        <img src="/icons/lit-32.png" alt="" width={20} height={20} className={styles.button} />
        <span className={styles.puzzle}>
          <Puzzle />
        </span>
      </div>
      <div className={styles.list}>
        <div className={styles.row}>
          <img src="/icons/lit-32.png" alt="" width={16} height={16} />
          <span className={styles.name}>Lede</span>
          <Pin className={styles.pin} />
        </div>
        <div className={styles.row}>
          <span className={styles.other} />
          <span className={styles.line} />
        </div>
      </div>
    </div>
  );
}
