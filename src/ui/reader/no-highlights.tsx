import { Highlighter } from 'lucide-react';
import { Trans, useTranslation } from 'react-i18next';
import { useKeyLabel } from '@/ui/shortcuts/use-key-label';
import styles from './highlight-panel.module.css';

/** What the list says while it is empty: how to make a highlight. */
export function NoHighlights() {
  const { t } = useTranslation();
  const key = useKeyLabel()('reader.highlight');
  return (
    <div className={styles.empty}>
      <Highlighter aria-hidden />
      <p className={styles.emptyTitle}>{t('reader.highlights.empty')}</p>
      <p>{t('reader.highlights.emptyHint')}</p>
      {key && (
        <p>
          <Trans i18nKey="reader.highlights.emptyKey" components={{ key: <kbd /> }} values={{ key }} />
        </p>
      )}
    </div>
  );
}
