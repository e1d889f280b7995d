import { ArchiveRestore } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HighlightId } from '@/core/annotation/types';
import type { ArticleId } from '@/core/article/types';
import { highlights } from '@/platform/library/library';
import { IconButton } from '@/ui/components/icon-button';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useWatch } from '@/ui/hooks/use-watch';
import { QuoteWords } from '@/ui/notes/quote-words';
import { shorten } from '@/ui/notes/shorten';
import styles from './trash.module.css';

interface Props {
  readonly articleId: ArticleId;
  readonly onRestore: (id: HighlightId) => void;
}

/** The highlights of this article that were deleted in the last thirty days, to be taken back. */
export function Trash({ articleId, onRestore }: Props): ReactNode {
  const { t } = useTranslation();
  const watched = useWatch(() => highlights.listDeleted(articleId), [articleId]);
  if (watched.type !== 'value' || watched.value.length === 0) return null;
  return (
    <details className={styles.trash} data-testid="trash">
      <summary>{t('reader.trash.title', { count: watched.value.length })}</summary>
      <ul className={styles.list}>
        {watched.value.map(({ id, colour, quote, picture }) => (
          <li key={id} className={styles.item} data-colour={colour}>
            <span className={styles.quote}>
              <QuoteWords quote={quote} picture={picture} />
            </span>
            <IconButton
              label={t('reader.trash.restoreOf', { quote: shorten(quote.exact) })}
              icon={<ArchiveRestore />}
              onClick={() => onRestore(id)}
              data-testid="restore"
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
