import { useMemo } from 'react';
import type { Article } from '@/core/article/types';
import { articles } from '@/platform/library/library';
import { twins } from '@/platform/library/twins';
import { type Hits, useHits } from '@/ui/hooks/use-hits';
import { useSpeeds } from '@/ui/hooks/use-speeds';
import { useWatch } from '@/ui/hooks/use-watch';
import { gatherStories, type Stories } from './gather-stories';
import { type Filter, passes, type Sort, sortArticles } from './shelf';

interface LibraryView {
  /** All that is saved, for the figures beside the filters. */
  readonly all: readonly Article[];
  /** What the list shows, in its order. */
  readonly shown: readonly Article[];
  readonly hits: Hits | null;
  /** Which of them tell the same story. */
  readonly stories: Stories;
  readonly isLoading: boolean;
  readonly error: unknown;
}

const NONE: readonly Article[] = [];
const NO_STORIES: Stories = new Map();

/** The articles that pass the filter and the search. What a search finds comes in the order of the search. */
export function useLibrary(filter: Filter, sort: Sort | null, input: string): LibraryView {
  const speeds = useSpeeds();
  const saved = useWatch(() => articles.list(), []);
  const trash = useWatch(() => articles.listTrash(), []);
  const watchedStories = useWatch(() => twins.stories(), []);
  const stories = watchedStories.type === 'value' ? watchedStories.value : NO_STORIES;
  const all = saved.type === 'value' ? saved.value : NONE;
  const hits = useHits(input, all);
  const base = filter.shelf === 'trash' ? (trash.type === 'value' ? trash.value : NONE) : all;
  const shown = useMemo(() => {
    const now = Date.now();
    const passing = base.filter((article) => passes(article, filter, speeds, now));
    const found = hits && filter.shelf !== 'trash' ? inOrderOf(hits, passing) : passing;
    return gatherStories(sort === null ? found : sortArticles(found, sort), stories);
  }, [base, filter, speeds, hits, sort, stories]);
  const watched = filter.shelf === 'trash' ? trash : saved;
  return {
    all,
    shown,
    hits,
    stories,
    isLoading: watched.type === 'loading',
    error: watched.type === 'error' ? watched.error : null,
  };
}

function inOrderOf(hits: Hits, passing: readonly Article[]): Article[] {
  const byId = new Map(passing.map((article) => [article.id, article]));
  return [...hits.byId.keys()].flatMap((id) => byId.get(id) ?? []);
}
