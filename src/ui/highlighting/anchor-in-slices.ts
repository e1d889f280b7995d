import { type AnchorSelectors, anchorHighlight } from '@/core/annotation/anchor';
import { type AnchorIndex, indexRootInSteps } from '@/core/annotation/anchor-index';
import { simplifier, simplifyIndexInSteps, simplifyQuote } from '@/core/annotation/han-variants';
import type { Anchored, HanVariants, TextQuoteSelector } from '@/core/annotation/types';
import { runInSlices } from '@/platform/run-in-slices';

interface AnchoringJob<Key> {
  readonly root: Element;
  readonly wanted: ReadonlyMap<Key, AnchorSelectors>;
  /** The 繁 and 简 by which quotes that are not there word for word are looked for again: a site may show itself in both. */
  readonly chooseVariants: (quotes: readonly TextQuoteSelector[]) => Promise<HanVariants>;
  /** Receives what is known so far after each slice: null for a highlight that is not found (an orphan). */
  readonly progress: (results: ReadonlyMap<Key, Anchored | null>) => void;
  readonly signal: AbortSignal;
}

/** Anchors highlights without freezing the page, however many there are. Ends early when `signal` aborts. */
export async function anchorInSlices<Key>(job: AnchoringJob<Key>): Promise<void> {
  try {
    const results = await anchorAll(job);
    if (!job.signal.aborted) job.progress(results);
  } catch (cause) {
    if (!job.signal.aborted) throw cause;
  }
}

async function anchorAll<Key>(job: AnchoringJob<Key>): Promise<ReadonlyMap<Key, Anchored | null>> {
  const { root, wanted, chooseVariants, progress, signal } = job;
  const results = new Map<Key, Anchored | null>();
  if (wanted.size === 0) return results;
  const onProgress = (): void => {
    if (results.size > 0) progress(new Map(results));
  };
  const run = <Result>(steps: Generator<void, Result>) => runInSlices(steps, { signal, onProgress });

  const index = await run(indexRootInSteps(root));
  await run(anchorInSteps(root, index, wanted, results));
  const changed = [...wanted].filter(([key, { picture }]) => !picture && !results.get(key)?.exact);
  if (changed.length > 0) {
    // What is found need not wait for the table.
    onProgress();
    const variants = await chooseVariants(changed.map(([, { quote }]) => quote));
    if (variants !== '') await run(anchorSimplified(root, index, changed, variants, results));
  }
  for (const key of wanted.keys()) if (!results.has(key)) results.set(key, null);
  return results;
}

/** As `anchorInSteps`, with page and quotes in simplified characters; where neither changes by that, nothing is new. */
function* anchorSimplified<Key>(
  root: Element,
  index: AnchorIndex,
  wanted: readonly (readonly [Key, AnchorSelectors])[],
  variants: HanVariants,
  results: Map<Key, Anchored | null>,
): Generator<void, void> {
  const simplify = simplifier(variants);
  const simplified = yield* simplifyIndexInSteps(index, simplify);
  for (const [key, selectors] of wanted) {
    const quote = simplifyQuote(selectors.quote, simplify);
    const isNew = simplified !== index || quote !== selectors.quote;
    if (isNew) yield* anchorInSteps(root, simplified, [[key, { ...selectors, quote }]], results);
  }
}

/** Yields after each small piece of work, and puts what is found into `results`. */
function* anchorInSteps<Key>(
  root: Element,
  index: AnchorIndex,
  wanted: Iterable<readonly [Key, AnchorSelectors]>,
  results: Map<Key, Anchored | null>,
): Generator<void, void> {
  yield* index.gramsInSteps();
  for (const [key, selectors] of wanted) {
    const found = anchorHighlight(root, selectors, index);
    if (found) results.set(key, found);
    yield;
  }
}
