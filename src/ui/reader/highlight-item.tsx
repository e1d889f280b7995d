import { Trash2, Unlink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui/components/icon-button';
import styles from './highlight-item.module.css';
import type { HighlightEntry } from './list-entries';
import { NoteField } from './note-field';
import { shorten } from './shorten';
import type { SaveNote } from './use-note-draft';

interface Props {
  readonly entry: HighlightEntry;
  readonly active: boolean;
  readonly onGoTo: () => void;
  readonly onNote: SaveNote;
  readonly onDelete: () => void;
}

/** One highlight in the list: its words, which lead to the passage, and its note. */
export function HighlightItem({ entry: { highlight, range }, active, onGoTo, onNote, onDelete }: Props) {
  const { t } = useTranslation();
  const quote = highlight.quote.exact;
  const isOrphan = range === null;
  return (
    <li
      className={styles.item}
      data-testid={isOrphan ? 'orphan' : 'highlight'}
      data-colour={highlight.colour}
      aria-current={active || undefined}
    >
      {isOrphan ? (
        <blockquote className={styles.quote}>{quote}</blockquote>
      ) : (
        <button
          type="button"
          className={styles.quote}
          data-testid="go-to"
          aria-label={t('reader.highlights.goTo', { quote: shorten(quote) })}
          onClick={onGoTo}
        >
          {quote}
        </button>
      )}
      {isOrphan && (
        <p className={styles.orphan}>
          <Unlink aria-hidden size={14} />
          {t('reader.highlights.orphan')}
        </p>
      )}
      <div className={styles.foot}>
        <NoteField highlight={highlight} onSave={onNote} />
        <IconButton
          className={styles.delete}
          data-testid="delete-highlight"
          label={t('reader.highlights.deleteOf', { quote: shorten(quote) })}
          icon={<Trash2 />}
          onClick={onDelete}
        />
      </div>
    </li>
  );
}
