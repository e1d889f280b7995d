import { type DependencyList, useEffect, useState } from 'react';
import { watch } from '@/platform/library/watch';

/** What a watched query has come to so far. */
type Watched<T> =
  | { readonly type: 'loading' }
  | { readonly type: 'value'; readonly value: T }
  | { readonly type: 'error'; readonly error: unknown };

const LOADING = { type: 'loading' } as const;

/**
 * The result of a library query, kept current while the component is on screen. Like an effect, the
 * query starts afresh when one of `deps` changes.
 */
export function useWatch<T>(query: () => Promise<T>, deps: DependencyList): Watched<T> {
  const [watched, setWatched] = useState<Watched<T>>(LOADING);
  useEffect(() => {
    const controller = new AbortController();
    setWatched(LOADING);
    watch(query, {
      next: (value) => setWatched({ type: 'value', value }),
      error: (error) => setWatched({ type: 'error', error }),
      signal: controller.signal,
    });
    return () => controller.abort();
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller states what the query depends on.
  }, deps);
  return watched;
}
