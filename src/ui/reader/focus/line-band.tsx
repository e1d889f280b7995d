import { type ReactNode, useEffect, useRef } from 'react';
import { followScrolling } from '../follow-scrolling';
import setting from '../typography/type-setting.module.css';
import { linesAtEyeLevel } from './eye-level';
import styles from './focus-mode.module.css';

/** Leaves the line at eye level clear, and one on either side of it; it goes with the line, so that none is cut in two. */
export function LineBand({ root }: { readonly root: HTMLElement }): ReactNode {
  const band = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    followScrolling(() => {
      const lines = linesAtEyeLevel(root);
      band.current?.style.setProperty('--from', lines && `${lines.start}px`);
      band.current?.style.setProperty('--to', lines && `${lines.end}px`);
    }, stop.signal);
    return () => stop.abort();
  }, [root]);
  return (
    <div ref={band} className={`${setting.text} ${styles.band}`} aria-hidden data-testid="focus-band">
      <div className={styles.before} />
      <div className={styles.after} />
    </div>
  );
}
