import { useEffect, useRef, useState } from 'react';
import type { AnchorSelectors } from '@/core/annotation/anchor';
import type {
  Anchored,
  HanVariants,
  Highlight,
  HighlightId,
  TextQuoteSelector,
} from '@/core/annotation/types';
import { anchorInSlices } from '@/ui/highlighting/anchor-in-slices';

/** The article's nodes on the page: a new object for every new set of nodes. */
export interface RenderedArticle {
  readonly root: HTMLElement;
}

/** Where each highlight was found: null for an orphan; one that is not looked for yet has no entry. */
export type AnchoredHighlights = ReadonlyMap<HighlightId, Anchored | null>;

const NOTHING: AnchoredHighlights = new Map();

function toSelectors(highlight: Highlight): [HighlightId, AnchorSelectors] {
  const { id, quote, positions, place, picture } = highlight;
  return [id, { quote, position: positions.reader, place, picture }];
}

/** The table of characters comes when a highlight is not found without it. */
async function chooseVariants(quotes: readonly TextQuoteSelector[]): Promise<HanVariants> {
  const variants = await import('@/core/annotation/choose-variants');
  return variants.chooseVariants(quotes);
}

/** Finds the highlights in the article; what was found once is kept as long as the article's nodes are. */
export function useAnchoredHighlights(
  rendered: RenderedArticle | null,
  highlights: readonly Highlight[],
): AnchoredHighlights {
  const [found, setFound] = useState(NOTHING);
  const known = useRef<Known>({ rendered: null, found: NOTHING, passages: new Map() });
  useEffect(() => {
    if (!rendered) return;
    const stop = new AbortController();
    const last = known.current;
    const isKept = (highlight: Highlight): boolean =>
      last.rendered === rendered && last.passages.get(highlight.id) === passageOf(highlight);
    const kept = new Map(
      highlights
        .filter(isKept)
        .flatMap(({ id }): [HighlightId, Anchored | null][] =>
          last.found.has(id) ? [[id, last.found.get(id) ?? null]] : [],
        ),
    );
    const passages = new Map(highlights.map((highlight) => [highlight.id, passageOf(highlight)]));
    const progress = (results: AnchoredHighlights): void => {
      const all = new Map([...kept, ...results]);
      known.current = { rendered, found: all, passages };
      setFound(all);
    };
    void anchorInSlices({
      root: rendered.root,
      chooseVariants,
      wanted: new Map(highlights.filter(({ id }) => !kept.has(id)).map(toSelectors)),
      progress,
      signal: stop.signal,
    });
    return () => stop.abort();
  }, [rendered, highlights]);
  return found;
}

/** What was found, where, and for which passages. */
interface Known {
  readonly rendered: RenderedArticle | null;
  readonly found: AnchoredHighlights;
  readonly passages: ReadonlyMap<HighlightId, string>;
}

/** Another one where the person has attached the highlight to other words. */
function passageOf({ quote, place, picture }: Highlight): string {
  return `${place?.relative ?? ''} ${picture?.src ?? ''} ${quote.exact}`;
}
