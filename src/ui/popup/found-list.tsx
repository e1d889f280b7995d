import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Snippet } from '@/ui/components/snippet';
import { useHits } from '@/ui/hooks/use-hits';
import { ArticleRows } from './article-rows';
import styles from './saved-list.module.css';

/** More than anyone looks through in a popup; the library page shows all. */
const MOST = 50;

interface FoundListProps {
  readonly input: string;
  readonly tabId: number | null;
}

/** What a search finds, the best first. */
export function FoundList({ input, tabId }: FoundListProps): ReactNode {
  const { t } = useTranslation();
  const hits = useHits(input, null);
  if (hits === null) return null;
  const found = [...hits.byId.values()].slice(0, MOST);
  const snippets = new Map(found.map(({ id, snippet }) => [id, <Snippet key={id} parts={snippet} />]));
  return (
    <>
      <p className={styles.status} role="status">
        {hits.waiting > 0 && t('library.indexing', { count: hits.waiting })}
        {hits.isComplete && t('library.count', { count: hits.byId.size })}
      </p>
      <ArticleRows
        rows={found.map(({ article }) => article)}
        tabId={tabId}
        onMore={null}
        snippets={snippets}
      />
    </>
  );
}
