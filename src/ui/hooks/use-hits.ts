import { useEffect, useState } from 'react';
import type { ArticleId } from '@/core/article/types';
import { isEmptyQuery, parseQuery } from '@/core/search/parse-query';
import type { SearchHit } from '@/core/search/types';
import { search } from '@/platform/library/search';
import { useToasts } from '@/ui/components/toast';

/** Keys rest this long before a search begins, in milliseconds. */
const REST_MS = 80;

/** What a search has found so far, in its own order. */
export interface Hits {
  readonly byId: ReadonlyMap<ArticleId, SearchHit>;
  readonly isComplete: boolean;
  /** How many articles the index does not know yet. */
  readonly waiting: number;
}

/** Searches while the person types; null where nothing is asked for. `version` grows when the library changes. */
export function useHits(input: string, version: unknown): Hits | null {
  const { fail } = useToasts();
  const [hits, setHits] = useState<Hits | null>(null);
  const isEmpty = isEmptyQuery(parseQuery(input));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed library is searched anew.
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => run(input, setHits, stop.signal).catch(fail), isEmpty ? 0 : REST_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [input, isEmpty, version, fail]);
  return isEmpty ? null : hits;
}

async function run(input: string, next: (hits: Hits) => void, signal: AbortSignal): Promise<void> {
  const query = parseQuery(input);
  const byId = new Map<ArticleId, SearchHit>();
  await search.update((waiting) => {
    if (waiting > 0 && !signal.aborted) next({ byId: new Map(), isComplete: false, waiting });
  }, signal);
  if (isEmptyQuery(query)) return;
  for await (const batch of search.search(query)) {
    if (signal.aborted) return;
    for (const hit of batch) byId.set(hit.id, hit);
    next({ byId: new Map(byId), isComplete: false, waiting: 0 });
  }
  if (!signal.aborted) next({ byId: new Map(byId), isComplete: true, waiting: 0 });
}
