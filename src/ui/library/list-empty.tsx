import type { ReactNode } from 'react';
import { useErrorText } from '@/ui/hooks/use-error-text';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './list-empty.module.css';
import type { useLibrary } from './use-library';

interface ListEmptyProps {
  readonly library: ReturnType<typeof useLibrary>;
  readonly isSearch: boolean;
  readonly isTrash: boolean;
}

/** Why the list is empty, and how something comes into it. */
export function ListEmpty({ library, isSearch, isTrash }: ListEmptyProps): ReactNode {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { all, hits, isLoading, error } = library;
  if (error !== null) {
    return (
      <p role="alert" className={styles.empty}>
        {errorText(error)}
      </p>
    );
  }
  if (isLoading || (isSearch && hits && !hits.isComplete)) return <div className={styles.empty} aria-busy />;
  const kind = isTrash ? 'trash' : isSearch ? 'search' : all.length > 0 ? 'filter' : 'library';
  return (
    <div className={styles.empty} data-testid="library-empty">
      <p className={styles.title}>{t(`library.empty.${kind}`)}</p>
      <p>{t(`library.emptyHint.${kind}`)}</p>
    </div>
  );
}
