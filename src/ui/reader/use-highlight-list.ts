import { useEffect } from 'react';
import type { Highlight } from '@/core/annotation/types';
import type { ArticleId } from '@/core/article/types';
import { highlights } from '@/platform/library/library';
import { useToasts } from '@/ui/components/toast';
import { useWatch } from '@/ui/hooks/use-watch';

const NONE: readonly Highlight[] = [];

/** The highlights of an article, kept current across windows. A storage failure is told once. */
export function useHighlightList(id: ArticleId): readonly Highlight[] {
  const { fail } = useToasts();
  const watched = useWatch(() => highlights.listFor(id), [id]);
  const error = watched.type === 'error' ? watched.error : null;
  useEffect(() => {
    if (error) fail(error);
  }, [error, fail]);
  return watched.type === 'value' ? watched.value : NONE;
}
