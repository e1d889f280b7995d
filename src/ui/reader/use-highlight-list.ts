import { useEffect, useRef } from 'react';
import type { Highlight } from '@/core/annotation/types';
import type { ArticleId } from '@/core/article/types';
import { highlights } from '@/platform/library/library';
import { useToasts } from '@/ui/components/toast';
import { useWatch } from '@/ui/hooks/use-watch';

const NONE: readonly Highlight[] = [];

/**
 * The highlights of an article, kept current across windows. One that has not changed stays the same
 * object, so that a change to one of a thousand renders one. A storage failure is told once.
 */
export function useHighlightList(id: ArticleId): readonly Highlight[] {
  const { fail } = useToasts();
  const last = useRef(NONE);
  const watched = useWatch(async () => {
    last.current = keepUnchanged(last.current, await highlights.listFor(id));
    return last.current;
  }, [id]);
  const error = watched.type === 'error' ? watched.error : null;
  useEffect(() => {
    if (error) fail(error);
  }, [error, fail]);
  return watched.type === 'value' ? watched.value : NONE;
}

function keepUnchanged(old: readonly Highlight[], fresh: readonly Highlight[]): Highlight[] {
  const known = new Map(old.map((highlight) => [highlight.id, highlight]));
  return fresh.map((highlight) => {
    const same = known.get(highlight.id);
    return same && same.updatedAt === highlight.updatedAt ? same : highlight;
  });
}
