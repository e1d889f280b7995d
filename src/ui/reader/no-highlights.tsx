import { Highlighter } from 'lucide-react';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useKeyLabel } from '@/ui/shortcuts/use-key-label';
import styles from './highlight-panel.module.css';

/** Stands for the key in its sentence: no text has it. */
const KEY = '\u{F0000}';

/** What the list says while it is empty: how to make a highlight. */
export function NoHighlights() {
  const { t } = useTranslation();
  const key = useKeyLabel()('reader.highlight');
  const [beforeKey, afterKey] = t('reader.highlights.emptyKey', { key: KEY }).split(KEY);
  return (
    <div className={styles.empty}>
      <Highlighter aria-hidden />
      <p className={styles.emptyTitle}>{t('reader.highlights.empty')}</p>
      <p>{t('reader.highlights.emptyHint')}</p>
      {key && (
        <p>
          {beforeKey}
          <kbd>{key}</kbd>
          {afterKey}
        </p>
      )}
    </div>
  );
}
