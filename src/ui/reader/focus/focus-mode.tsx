import type { Focus } from '@/platform/settings/types';
import setting from '../typography/type-setting.module.css';
import styles from './focus-mode.module.css';
import { useFocusBlock } from './use-focus-block';
import { useHiddenCursor } from './use-hidden-cursor';

interface Props {
  readonly root: HTMLElement;
  readonly focus: Exclude<Focus, 'off'>;
}

/** Dims all but the paragraph, or the few lines, at eye level, and hides the pointer while it rests. */
export default function FocusMode({ root, focus }: Props) {
  useFocusBlock(root, focus === 'paragraph');
  useHiddenCursor(root);
  if (focus === 'paragraph') return null;
  return (
    <div className={`${setting.text} ${styles.band}`} aria-hidden data-testid="focus-band">
      <div className={styles.before} />
      <div className={styles.after} />
    </div>
  );
}
