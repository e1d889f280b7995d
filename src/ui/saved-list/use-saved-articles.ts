import { useState } from 'react';
import type { Article } from '@/core/article/types';
import { articles } from '@/platform/library/library';
import { useWatch } from '@/ui/hooks/use-watch';

/** Rows per step; more than anyone looks through in a popup. */
const STEP = 50;

interface SavedArticles {
  /** Newest first; none while they are read for the first time. */
  readonly rows: readonly Article[];
  readonly isLoading: boolean;
  readonly hasMore: boolean;
  readonly showMore: () => void;
  /** Why they cannot be read, or null. */
  readonly error: unknown;
}

/** The saved articles, live, a step at a time. */
export function useSavedArticles(): SavedArticles {
  const [limit, setLimit] = useState(STEP);
  // One more than is shown tells whether there are more.
  const watched = useWatch(() => articles.list(limit + 1), [limit]);
  const [found, setFound] = useState<readonly Article[]>([]);

  // While the next step is read, the rows so far stay.
  if (watched.type === 'value' && watched.value !== found) setFound(watched.value);

  return {
    rows: found.slice(0, limit),
    isLoading: watched.type === 'loading',
    hasMore: found.length > limit,
    showMore: () => setLimit(limit + STEP),
    error: watched.type === 'error' ? watched.error : null,
  };
}
