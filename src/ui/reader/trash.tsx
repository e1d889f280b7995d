import { ArchiveRestore } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HighlightId } from '@/core/annotation/types';
import type { ArticleId } from '@/core/article/types';
import { highlights } from '@/platform/library/library';
import { useWatch } from '@/ui/hooks/use-watch';
import { shorten } from './shorten';
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
        {watched.value.map(({ id, colour, quote }) => (
          <li key={id} className={styles.item} data-colour={colour}>
            <span className={styles.quote}>{quote.exact}</span>
            <button
              type="button"
              className={styles.restore}
              data-testid="restore"
              aria-label={t('reader.trash.restoreOf', { quote: shorten(quote.exact) })}
              title={t('reader.trash.restore')}
              onClick={() => onRestore(id)}
            >
              <ArchiveRestore aria-hidden size={16} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
