import { useEffect, useRef, useState } from 'react';
import type { AnchorSelectors } from '@/core/annotation/anchor';
import type { Anchored, Highlight, HighlightId } from '@/core/annotation/types';
import { anchorInSlices } from '@/ui/highlighting/anchor-in-slices';

/** The article's nodes on the page: a new object for every new set of nodes. */
export interface RenderedArticle {
  readonly root: HTMLElement;
}

/** Where each highlight was found: null for an orphan; one that is not looked for yet has no entry. */
export type AnchoredHighlights = ReadonlyMap<HighlightId, Anchored | null>;

const NOTHING: AnchoredHighlights = new Map();

function toSelectors({ id, quote, positions, place }: Highlight): [HighlightId, AnchorSelectors] {
  return [id, { quote, position: positions.reader, place }];
}

/** Finds the highlights in the article; what was found once is kept as long as the article's nodes are. */
export function useAnchoredHighlights(
  rendered: RenderedArticle | null,
  highlights: readonly Highlight[],
): AnchoredHighlights {
  const [found, setFound] = useState(NOTHING);
  const known = useRef<{ rendered: RenderedArticle | null; found: AnchoredHighlights }>({
    rendered: null,
    found: NOTHING,
  });
  useEffect(() => {
    if (!rendered) return;
    const stop = new AbortController();
    const ids = new Set(highlights.map(({ id }) => id));
    const old = known.current.rendered === rendered ? known.current.found : NOTHING;
    const kept = new Map([...old].filter(([id]) => ids.has(id)));
    const progress = (results: AnchoredHighlights): void => {
      const all = new Map([...kept, ...results]);
      known.current = { rendered, found: all };
      setFound(all);
    };
    void anchorInSlices({
      root: rendered.root,
      wanted: new Map(highlights.filter(({ id }) => !kept.has(id)).map(toSelectors)),
      progress,
      signal: stop.signal,
    });
    return () => stop.abort();
  }, [rendered, highlights]);
  return found;
}
