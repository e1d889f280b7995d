import type { ReactNode } from 'react';
import { articles } from '@/platform/library/library';
import { Snippet } from '@/ui/components/snippet';
import { useHits } from '@/ui/hooks/use-hits';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useWatch } from '@/ui/hooks/use-watch';
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
  const found = [...(hits?.byId.values() ?? [])].slice(0, MOST);
  const ids = found.map(({ id }) => id);
  // What was found is changed and deleted from here too.
  const watched = useWatch(() => articles.savedAmong(ids), [ids.join()]);
  if (hits === null) return null;
  const now = watched.type === 'value' ? watched.value : null;
  const rows = found.flatMap(({ id, article }) => (now ? (now.get(id) ?? []) : article));
  const snippets = new Map(found.map(({ id, snippet }) => [id, <Snippet key={id} parts={snippet} />]));
  return (
    <>
      <p className={styles.status} role="status">
        {hits.waiting > 0 && t('library.indexing', { count: hits.waiting })}
        {hits.isComplete && t('library.count', { count: hits.byId.size })}
      </p>
      <ArticleRows rows={rows} tabId={tabId} onMore={null} snippets={snippets} />
    </>
  );
}
