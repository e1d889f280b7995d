import type { PageHighlights, PaintableHighlight } from '@/core/annotation/types';
import { anchorInSlices } from './anchor-in-slices';
import { pictureFramer } from './frame-pictures';
import { createLayer } from './highlight-layer';
import { addPageStyle, makeNames } from './page-style';
import { watchText } from './watch-text';

/**
 * Paints highlights on a visited page, and again when its text changes. Nothing is added to the document and no
 * text node is split: the site sees the colour, under a name that means nothing. All of it goes when `signal`
 * aborts.
 */
export function paintPage(
  document: Document,
  { highlights, variants }: PageHighlights,
  signal: AbortSignal,
): PaintedPage {
  const { registry, root } = { registry: CSS.highlights, root: document.body };
  const names = makeNames(() => crypto.randomUUID());
  addPageStyle(document, names, signal);
  const layers = [...names].map(([colour, name], priority) => ({
    colour,
    layer: createLayer(registry, name, priority),
  }));
  const framePictures = pictureFramer(document, signal);
  const wanted = new Map(highlights.map((highlight) => [highlight, highlight]));
  let shown: Passage[] = [];
  let looking = new AbortController();

  const show = (passages: Passage[]): void => {
    shown = passages;
    framePictures(passages.map(({ highlight: { colour }, range }) => ({ colour, range })));
    for (const { colour, layer } of layers) {
      layer.show(passages.filter(({ highlight }) => highlight.colour === colour).map(({ range }) => range));
    }
  };
  const look = (): void => {
    if (shown.length === highlights.length && shown.every(isThere)) return;
    looking.abort();
    looking = new AbortController();
    void anchorInSlices({
      root,
      wanted,
      chooseVariants: async () => variants,
      signal: AbortSignal.any([signal, looking.signal]),
      progress: (found) => {
        if (found.size < highlights.length) return;
        show(
          [...found].flatMap(([highlight, anchored]) =>
            anchored ? [{ highlight, range: anchored.range, text: anchored.range.toString() }] : [],
          ),
        );
      },
    });
  };
  signal.addEventListener('abort', () => show([]), { once: true });
  look();
  watchText(root, look, signal);
  return { painted: () => shown.filter(isThere) };
}

export interface PaintedPage {
  /** The highlights that are painted now, each with its place. */
  readonly painted: () => readonly Passage[];
}

interface Passage {
  readonly highlight: PaintableHighlight;
  readonly range: Range;
  /** What it said when it was painted. */
  readonly text: string;
}

/** A live range collapses where what is in it is replaced. */
function isThere({ range, text }: Passage): boolean {
  return range.startContainer.isConnected && !range.collapsed && range.toString() === text;
}
