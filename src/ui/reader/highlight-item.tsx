import { EyeOff, Trash2, Unlink } from 'lucide-react';
import { memo } from 'react';
import type { Highlight, HighlightId } from '@/core/annotation/types';
import { TagsField } from '@/ui/components/tags-field';
import { useTranslation } from '@/ui/hooks/use-translation';
import { NoteField } from '@/ui/notes/note-field';
import quotes from '@/ui/notes/quote.module.css';
import { QuoteWords } from '@/ui/notes/quote-words';
import { shorten } from '@/ui/notes/shorten';
import type { SaveNote } from '@/ui/notes/use-note-draft';
import { EarlierNotes } from './earlier-notes';
import styles from './highlight-item.module.css';
import { OrphanTools, type Repair } from './orphan-tools';
import type { HighlightActions } from './use-highlight-actions';

/** Leads to the passage of a highlight; by the keys, also to its tools, which need a pointer to open else. */
export type GoTo = (id: HighlightId, byKey: boolean) => void;

interface Props {
  readonly highlight: Highlight;
  /** With what to mend it, for one whose passage is not found in the article any more. */
  readonly repair: Repair | null;
  /** There is no passage to lead to. */
  readonly isPlaceless: boolean;
  /** Its passage is in a block that the person has hidden. */
  readonly isHidden: boolean;
  readonly isActive: boolean;
  readonly onGoTo: GoTo;
  readonly onNote: SaveNote;
  readonly onEarlierNote: HighlightActions['settleEarlierNote'];
  readonly onTag: HighlightActions['tag'];
  readonly onDelete: (id: HighlightId) => void;
}

/** One highlight in the list: its words, which lead to the passage, and its note. */
export const HighlightItem = memo(function HighlightItem(props: Props) {
  const { highlight, repair, isActive, onNote, onEarlierNote, onTag, onDelete } = props;
  const { t } = useTranslation();
  const label = t('reader.highlights.deleteOf', { quote: shorten(highlight.quote.exact) });
  return (
    <li
      className={styles.item}
      data-testid={repair ? 'orphan' : 'highlight'}
      data-colour={highlight.colour}
      aria-current={isActive || undefined}
    >
      <Quote {...props} />
      {repair && <OrphanTools highlight={highlight} {...repair} />}
      <div className={styles.foot}>
        <NoteField highlight={highlight} onSave={onNote} />
        <button
          type="button"
          className={styles.delete}
          data-testid="delete-highlight"
          aria-label={label}
          title={t('reader.highlights.delete')}
          onClick={() => onDelete(highlight.id)}
        >
          <Trash2 aria-hidden size={16} />
        </button>
      </div>
      {highlight.earlierNotes && <EarlierNotes highlight={highlight} onSettle={onEarlierNote} />}
      <TagsField
        label={t('reader.tags.of', { quote: shorten(highlight.quote.exact) })}
        tags={highlight.tags ?? []}
        onChange={(tags) => onTag(highlight.id, tags)}
      />
    </li>
  );
});

/** The words: a way to the passage, or the words themselves and why there is no way to it. */
function Quote({ highlight, repair, isPlaceless, isHidden, onGoTo }: Props) {
  const { t } = useTranslation();
  if (!isPlaceless && !isHidden) {
    return (
      <button
        type="button"
        className={quotes.quote}
        data-testid="go-to"
        title={t('reader.highlights.goTo')}
        // A click without a press of the mouse is one of the keys or of a screen reader.
        onClick={(event) => onGoTo(highlight.id, event.detail === 0)}
      >
        <QuoteWords {...highlight} />
      </button>
    );
  }
  return (
    <>
      <blockquote className={quotes.quote}>
        <QuoteWords {...highlight} />
      </blockquote>
      {(repair || isHidden) && (
        <p className={styles.orphan}>
          {isHidden ? <EyeOff aria-hidden size={14} /> : <Unlink aria-hidden size={14} />}
          {t(isHidden ? 'reader.highlights.inHidden' : 'reader.highlights.orphan')}
        </p>
      )}
    </>
  );
}
