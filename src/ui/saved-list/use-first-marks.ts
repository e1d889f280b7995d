import type { Highlight } from '@/core/annotation/types';
import type { Article, ArticleId } from '@/core/article/types';
import { highlights } from '@/platform/library/library';
import { useWatch } from '@/ui/hooks/use-watch';

const NONE: ReadonlyMap<ArticleId, Highlight> = new Map();

/** The first highlight of each article that has some, once they are read. */
export function useFirstMarks(articles: readonly Article[]): ReadonlyMap<ArticleId, Highlight> {
  const marked = articles.flatMap(({ id, highlightCount }) => (highlightCount > 0 ? [id] : []));
  const watched = useWatch(() => highlights.firstOf(marked), [marked.join()]);
  return watched.type === 'value' ? watched.value : NONE;
}
