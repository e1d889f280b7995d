import { useCallback, useMemo, useState } from 'react';
import type { Article, ArticleId } from '@/core/article/types';

/** Which article is looked at, and which are chosen for what is done to many. Only what is shown counts. */
export interface Selection {
  readonly current: Article | null;
  readonly chosen: ReadonlySet<ArticleId>;
  readonly look: (id: ArticleId | null) => void;
  readonly toggle: (id: ArticleId) => void;
  readonly chooseAll: () => void;
  readonly clear: () => void;
}

export function useSelection(shown: readonly Article[]): Selection {
  const [currentId, setCurrentId] = useState<ArticleId | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<ArticleId>>(new Set());
  const chosen = useMemo(
    () => new Set(shown.flatMap(({ id }) => (picked.has(id) ? [id] : []))),
    [shown, picked],
  );
  const current = useMemo(() => shown.find(({ id }) => id === currentId) ?? null, [shown, currentId]);
  const toggle = useCallback((id: ArticleId) => {
    setPicked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  return {
    current,
    chosen,
    look: setCurrentId,
    toggle,
    chooseAll: () => setPicked(new Set(shown.map(({ id }) => id))),
    clear: () => setPicked(new Set()),
  };
}
