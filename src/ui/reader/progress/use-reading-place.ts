import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { rootText } from '@/core/annotation/text-range';
import type { Article } from '@/core/article/types';
import { findPlace, readingPlace } from '@/core/reading/place';
import { articles } from '@/platform/library/library';
import { logFailure } from '@/platform/log';
import { offsetAtLine, scrollToOffset } from './text-place';

/** Scrolling rests this long before the place is looked up, and before it is stored, in milliseconds. */
const LOOK_MS = 150;
const STORE_MS = 1500;

interface Resumed {
  /** Whether the article was opened where it had been left. */
  readonly isResumed: boolean;
  /** Goes to the beginning. */
  readonly restart: () => void;
  readonly dismiss: () => void;
}

/**
 * Opens an article at the sentence at which it was left, remembers the sentence while it is read, and keeps it in its place when
 * the window or the type changes; `type` changes with the latter.
 */
export function useReadingPlace(article: Article, root: HTMLElement | null, type: unknown): Resumed {
  const first = useRef(article);
  const here = useRef<number | null>(null);
  const [isResumed, setResumed] = useState(false);
  const dismiss = useCallback(() => setResumed(false), []);
  const { id, lang } = article;

  useLayoutEffect(() => {
    if (!root) return;
    const { place, finishedAt } = first.current;
    // A link to a passage goes to the passage, and a reload goes where the browser was.
    if (!place || finishedAt !== undefined || location.hash !== '' || window.scrollY > 0) return;
    const offset = findPlace(rootText(root), place);
    if (offset !== null && offset > 0 && scrollToOffset(root, offset)) {
      here.current = offset;
      setResumed(true);
    }
  }, [root]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `type` is what has changed the lines.
  useLayoutEffect(() => {
    if (root && here.current !== null) scrollToOffset(root, here.current);
  }, [type, root]);

  useEffect(() => {
    if (!root) return;
    const stop = new AbortController();
    const options = { passive: true, signal: stop.signal };
    let [looking, storing, stored] = [0, 0, here.current];
    const store = (): void => {
      if (here.current === stored) return;
      stored = here.current;
      const place = readingPlace(rootText(root), here.current ?? 0, lang);
      articles.update([id], { place }).catch(logFailure);
    };
    const look = (): void => {
      here.current = offsetAtLine(root) ?? (window.scrollY > 0 ? here.current : null);
    };
    const scroll = (): void => {
      window.clearTimeout(looking);
      window.clearTimeout(storing);
      looking = window.setTimeout(look, LOOK_MS);
      storing = window.setTimeout(store, STORE_MS);
    };
    const resize = (): void => {
      window.clearTimeout(looking);
      if (here.current !== null) scrollToOffset(root, here.current);
    };
    window.addEventListener('scroll', scroll, options);
    window.addEventListener('resize', resize, options);
    window.addEventListener('pagehide', store, options);
    return () => {
      stop.abort();
      window.clearTimeout(looking);
      window.clearTimeout(storing);
      store();
    };
  }, [root, id, lang]);

  const restart = useCallback(() => {
    window.scrollTo({ top: 0, left: 0, behavior: 'instant' });
    setResumed(false);
  }, []);
  return { isResumed, restart, dismiss };
}
