import { HIGHLIGHT_COLOURS, type HighlightColour, type HighlightId } from '@/core/annotation/types';
import { createLayer } from './highlight-layer';

/** A passage as the painter needs it: where it is and how it looks. */
export interface PaintedPassage {
  readonly id: HighlightId;
  readonly colour: HighlightColour;
  readonly range: Range;
}

/** Paints passages without touching the document: nothing is wrapped, no text node is split. */
export interface HighlightPainter {
  /** Shows exactly these passages, in place of those of the last call. */
  paint(passages: readonly PaintedPassage[]): void;
  /** Marks one of the painted passages as the one being worked on; null marks none. */
  activate(id: HighlightId | null): void;
}

interface PainterOptions {
  /** `CSS.highlights` of the window that shows the passages. */
  readonly registry: HighlightRegistry;
  /** When it aborts, everything this painter has painted disappears. */
  readonly signal: AbortSignal;
}

const ACTIVE_NAME = 'lede-active';

/**
 * A painter over the CSS Custom Highlight API. Where passages overlap, the order of the colours
 * decides which is on top, whatever was painted first; the active passage is above them all.
 */
export function createHighlightPainter({ registry, signal }: PainterOptions): HighlightPainter {
  const layers = new Map(
    HIGHLIGHT_COLOURS.map((colour, priority) => [colour, createLayer(registry, `lede-${colour}`, priority)]),
  );
  const activeLayer = createLayer(registry, ACTIVE_NAME, HIGHLIGHT_COLOURS.length);
  let painted: readonly PaintedPassage[] = [];
  let activeId: HighlightId | null = null;

  const showActive = (): void => {
    activeLayer.show(painted.filter(({ id }) => id === activeId).map(({ range }) => range));
  };
  signal.addEventListener(
    'abort',
    () => {
      for (const layer of [...layers.values(), activeLayer]) layer.show([]);
    },
    { once: true },
  );
  return {
    paint(passages) {
      if (signal.aborted) return;
      painted = passages;
      for (const [colour, layer] of layers) {
        layer.show(passages.filter((passage) => passage.colour === colour).map(({ range }) => range));
      }
      showActive();
    },
    activate(id) {
      if (signal.aborted) return;
      activeId = id;
      showActive();
    },
  };
}
