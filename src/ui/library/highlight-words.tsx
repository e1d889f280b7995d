import type { ReactNode } from 'react';
import type { Highlight } from '@/core/annotation/types';
import { QuoteWords } from '@/ui/notes/quote-words';
import styles from './preview.module.css';

interface HighlightWordsProps {
  readonly highlight: Highlight;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A highlight in its colour, with its note and tags. */
export function HighlightWords({ highlight, lang, dir }: HighlightWordsProps): ReactNode {
  const { colour, note, tags = [] } = highlight;
  return (
    <div className={styles.highlight} data-colour={colour}>
      <p className={styles.quote} lang={lang} dir={dir}>
        <QuoteWords {...highlight} />
      </p>
      {note && <p className={styles.words}>{note}</p>}
      {tags.length > 0 && <p className={styles.words}>{tags.map((tag) => `#${tag}`).join(' ')}</p>}
    </div>
  );
}
