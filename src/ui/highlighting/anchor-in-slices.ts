import { anchorHighlight } from '@/core/annotation/anchor';
import { indexRootInSteps } from '@/core/annotation/anchor-index';
import type { Anchored, Highlight, HighlightId, Surface } from '@/core/annotation/types';

/** The longest that anchoring holds the main thread at a stretch: half a frame at 60 Hz, in milliseconds. */
const SLICE_MS = 8;

/** What anchoring needs of a highlight: a visited page gets no more of it. */
export type AnchorableHighlight = Pick<Highlight, 'id' | 'quote' | 'positions' | 'place'>;

interface AnchoringJob {
  readonly root: Element;
  readonly surface: Surface;
  readonly highlights: readonly AnchorableHighlight[];
  /** Receives what is known so far after each slice: null for a highlight that is not found (an orphan). */
  readonly progress: (results: ReadonlyMap<HighlightId, Anchored | null>) => void;
  readonly signal: AbortSignal;
}

/** Anchors highlights without freezing the page, however many there are. Ends early when `signal` aborts. */
export async function anchorInSlices(job: AnchoringJob): Promise<void> {
  const { highlights, progress, signal } = job;
  if (highlights.length === 0) return progress(new Map());
  const results = new Map<HighlightId, Anchored | null>();
  const work = anchorInSteps(job, results);
  let sliceEnd = performance.now() + SLICE_MS;
  while (!work.next().done) {
    if (performance.now() < sliceEnd) continue;
    if (results.size > 0) progress(new Map(results));
    await nextTask();
    if (signal.aborted) return;
    sliceEnd = performance.now() + SLICE_MS;
  }
  if (!signal.aborted) progress(results);
}

/** Yields after each small piece of work, and puts what is found into `results`. */
function* anchorInSteps(
  { root, surface, highlights }: AnchoringJob,
  results: Map<HighlightId, Anchored | null>,
): Generator<void, void> {
  const index = yield* indexRootInSteps(root);
  yield* index.gramsInSteps();
  for (const { id, quote, positions, place } of highlights) {
    results.set(id, anchorHighlight(root, { quote, position: positions[surface], place }, index));
    yield;
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
