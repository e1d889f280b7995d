import { useMemo } from 'react';
import type { ArticleId } from '@/core/article/types';
import type { PaintedPassage } from '@/ui/highlighting/painter';
import { type HighlightEntry, listEntries } from './list-entries';
import { type RenderedArticle, useAnchoredHighlights } from './use-anchored-highlights';
import { useHighlightList } from './use-highlight-list';

/** The highlights of the article on screen: as a list, and as passages to paint. */
interface Annotations {
  readonly entries: readonly HighlightEntry[];
  readonly passages: readonly PaintedPassage[];
}

export function useAnnotations(id: ArticleId, rendered: RenderedArticle | null): Annotations {
  const list = useHighlightList(id);
  const anchored = useAnchoredHighlights(rendered, list);
  return useMemo(() => {
    const entries = listEntries(list, anchored);
    const passages = entries.flatMap(({ highlight: { id, colour }, range }) =>
      range ? [{ id, colour, range }] : [],
    );
    return { entries, passages };
  }, [list, anchored]);
}
