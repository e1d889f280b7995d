import { type AnchorSelectors, anchorHighlight } from '@/core/annotation/anchor';
import { type AnchorIndex, indexRootInSteps } from '@/core/annotation/anchor-index';
import { simplifyIndex, simplifyQuote } from '@/core/annotation/han-variants';
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
  const changed = [...wanted].filter(([key]) => !results.get(key)?.exact);
  const variants = changed.length > 0 ? await chooseVariants(changed.map(([, { quote }]) => quote)) : '';
  const simplified = simplifyIndex(index, variants);
  const again = changed.flatMap(([key, selectors]): [Key, AnchorSelectors][] => {
    const quote = simplifyQuote(selectors.quote, variants);
    const isNew = simplified !== index || quote !== selectors.quote;
    return isNew ? [[key, { ...selectors, quote }]] : [];
  });
  if (again.length > 0) await run(anchorInSteps(root, simplified, again, results));
  for (const [key] of changed) if (!results.has(key)) results.set(key, null);
  return results;
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
