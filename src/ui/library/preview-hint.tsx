import type { ReactNode } from 'react';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useKeyLabel } from '@/ui/shortcuts/use-key-label';
import styles from './preview.module.css';

/** What stands where no article is looked at yet: how to look at one, by the keys as well. */
export function PreviewHint(): ReactNode {
  const { t } = useTranslation();
  const keyLabel = useKeyLabel();
  const [next, previous, search] = [
    keyLabel('library.next') || '↓',
    keyLabel('library.previous') || '↑',
    keyLabel('library.search') || '–',
  ];
  return <p className={styles.nothing}>{t('library.previewHint', { next, previous, search })}</p>;
}
