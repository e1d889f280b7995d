import { type AnchorSelectors, anchorHighlight } from '@/core/annotation/anchor';
import { indexRootInSteps } from '@/core/annotation/anchor-index';
import type { Anchored } from '@/core/annotation/types';

/** The longest that anchoring holds the main thread at a stretch: half a frame at 60 Hz, in milliseconds. */
const SLICE_MS = 8;

interface AnchoringJob<Key> {
  readonly root: Element;
  readonly wanted: ReadonlyMap<Key, AnchorSelectors>;
  /** Receives what is known so far after each slice: null for a highlight that is not found (an orphan). */
  readonly progress: (results: ReadonlyMap<Key, Anchored | null>) => void;
  readonly signal: AbortSignal;
}

/** Anchors highlights without freezing the page, however many there are. Ends early when `signal` aborts. */
export async function anchorInSlices<Key>(job: AnchoringJob<Key>): Promise<void> {
  const { wanted, progress, signal } = job;
  if (wanted.size === 0) return progress(new Map());
  const results = new Map<Key, Anchored | null>();
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
function* anchorInSteps<Key>(
  { root, wanted }: AnchoringJob<Key>,
  results: Map<Key, Anchored | null>,
): Generator<void, void> {
  const index = yield* indexRootInSteps(root);
  yield* index.gramsInSteps();
  for (const [key, selectors] of wanted) {
    results.set(key, anchorHighlight(root, selectors, index));
    yield;
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
