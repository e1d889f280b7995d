import { anchorHighlight, indexRoot } from '@/core/annotation/anchor';
import type { Anchored, Highlight, HighlightId, Surface } from '@/core/annotation/types';

/** The longest that anchoring holds the main thread at a stretch: half a frame at 60 Hz, in milliseconds. */
const SLICE_MS = 8;

interface AnchoringJob {
  readonly root: Element;
  readonly surface: Surface;
  readonly highlights: readonly Highlight[];
  /** Receives what is known so far after each slice: null for a highlight that is not found (an orphan). */
  readonly progress: (results: ReadonlyMap<HighlightId, Anchored | null>) => void;
  readonly signal: AbortSignal;
}

/** Anchors highlights without freezing the page, however many there are. Ends early when `signal` aborts. */
export async function anchorInSlices(job: AnchoringJob): Promise<void> {
  const { root, surface, highlights, progress, signal } = job;
  if (highlights.length === 0) return progress(new Map());
  const results = new Map<HighlightId, Anchored | null>();
  const index = indexRoot(root);
  let sliceEnd = performance.now() + SLICE_MS;
  for (const { id, quote, positions } of highlights) {
    if (performance.now() >= sliceEnd) {
      progress(new Map(results));
      await nextTask();
      if (signal.aborted) return;
      sliceEnd = performance.now() + SLICE_MS;
    }
    results.set(id, anchorHighlight(root, { quote, position: positions[surface] }, index));
  }
  if (!signal.aborted) progress(results);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
