import type { Highlight } from '@/core/annotation/types';
import { Button } from '@/ui/components/button';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './earlier-notes.module.css';
import type { HighlightActions } from './use-highlight-actions';

interface Props {
  readonly highlight: Highlight;
  readonly onSettle: HighlightActions['settleEarlierNote'];
}

/** Notes that two windows wrote at once: the last one stands, the others are here until the person has decided. */
export function EarlierNotes({ highlight, onSettle }: Props) {
  const { t } = useTranslation();
  return highlight.earlierNotes?.map(({ note, replacedAt }, index) => (
    <div key={`${replacedAt} ${note}`} className={styles.earlier} data-testid="earlier-note">
      <p className={styles.hint}>{t('earlierNote.hint')}</p>
      <p className={styles.note}>{note}</p>
      <div className={styles.buttons}>
        <Button onClick={() => onSettle(highlight, index, true)} data-testid="earlier-note-add">
          {t('earlierNote.add')}
        </Button>
        <Button
          variant="quiet"
          onClick={() => onSettle(highlight, index, false)}
          data-testid="earlier-note-drop"
        >
          {t('earlierNote.drop')}
        </Button>
      </div>
    </div>
  ));
}
