import { useTranslation } from '@/ui/hooks/use-translation';
import { QuoteWords } from '@/ui/notes/quote-words';
import type { HighlightEntry } from './list-entries';
import styles from './printed-notes.module.css';

/** On paper the notes stand below the article, each under the words that it belongs to; on the screen they are in the list. */
export function PrintedNotes({ entries }: { readonly entries: readonly HighlightEntry[] }) {
  const { t } = useTranslation();
  const noted = entries.filter(({ highlight }) => highlight.note.trim() !== '');
  if (noted.length === 0) return null;
  return (
    <section className={styles.notes} data-testid="printed-notes">
      <h2 className={styles.title}>{t('printed.notes')}</h2>
      {noted.map(({ highlight: { id, quote, picture, note } }) => (
        <div key={id} className={styles.note}>
          <blockquote className={styles.quote}>
            <QuoteWords quote={quote} picture={picture} />
          </blockquote>
          <p>{note}</p>
        </div>
      ))}
    </section>
  );
}
