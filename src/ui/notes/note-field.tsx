import type { Highlight } from '@/core/annotation/types';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './note-field.module.css';
import { shorten } from './shorten';
import { type SaveNote, useNoteDraft } from './use-note-draft';

interface Props {
  readonly highlight: Highlight;
  readonly onSave: SaveNote;
  /** What Escape does here, where it does something of its own. */
  readonly onEscape?: () => void;
  readonly autoFocus?: boolean;
}

/** The note of a highlight: always open to be written in, saved by itself. */
export function NoteField({ highlight, onSave, onEscape, autoFocus = false }: Props) {
  const { t } = useTranslation();
  const { text, edit, flush } = useNoteDraft(highlight, onSave);
  return (
    <textarea
      className={styles.input}
      data-testid="note"
      aria-label={t('reader.highlights.noteOf', { quote: shorten(highlight.quote.exact) })}
      rows={autoFocus ? 3 : 1}
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to write a note here
      autoFocus={autoFocus}
      placeholder={t('reader.highlights.notePlaceholder')}
      value={text}
      onChange={(event) => edit(event.currentTarget.value)}
      onBlur={flush}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || !onEscape) return;
        event.preventDefault();
        onEscape();
      }}
    />
  );
}
