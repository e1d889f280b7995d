import { indexRootInSteps } from '@/core/annotation/anchor-index';
import type { Selectors } from '@/core/annotation/types';
import { anchor, describe, index } from '../adapters/anchoring';
import { makeLongArticle } from './long-article';
import type { PageSource } from './page-source';
import { seededRandom } from './random';
import { rangeOver, swapWords, wordsInClone } from './word-text';

/** A passage has so many words: from a phrase to two sentences. */
const SHORTEST = 4;
const LONGEST = 30;
/** A place that shares at least so much with the right one (intersection over union) is right. */
const RIGHT = 0.9;
/** One that shares less than this is wrong; what lies between has an edge too much or too little. */
const WRONG = 0.5;

export interface AnchoringRun {
  readonly source: PageSource;
  readonly lang: string;
  readonly words: number;
  readonly highlights: number;
  /** Share of the words that are others when the highlights are anchored, 0 to 1. */
  readonly edited: number;
  readonly rounds: number;
}

/** Milliseconds are a figure for each round, or for each highlight of each round. */
export interface AnchoringTimes {
  describe: number[];
  index: number[];
  anchor: number[];
  /** All of it, a figure for each round. */
  product: number[];
  baseline: number[];
  /** The longest stretch of all the work that has no pause in it, for which a page that is being read stands still. */
  longestStep: number;
  /** Shares of the highlights that came back in the right place, in a wrong one. */
  right: number;
  wrong: number;
  baselineRight: number;
  baselineWrong: number;
}

interface Passage {
  readonly before: Range;
  /** Where it is in the text that it is to be found in again, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Describes highlights in a long article and finds them again in a copy; the baseline looks for their words. */
export function measureAnchoring(run: AnchoringRun): AnchoringTimes {
  const { root, passages, changed } = stage(run);
  const times: AnchoringTimes = {
    ...{ describe: [], index: [], anchor: [], product: [], baseline: [] },
    ...{ longestStep: 0, right: 0, wrong: 0, baselineRight: 0, baselineWrong: 0 },
  };
  // The round before the first warms up and is not kept.
  for (let round = -1; round < run.rounds; round++) {
    const kept =
      round < 0 ? { ...times, describe: [], index: [], anchor: [], product: [], baseline: [] } : times;
    const turns = [
      () => runProduct(root, changed, passages, kept),
      () => runBaseline(changed, passages, kept),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) turn();
  }
  Object.assign(times, judge(root, changed, passages), { longestStep: longestStep(root, changed, passages) });
  document.body.replaceChildren();
  return times;
}

function stage({ source, lang, words: wordCount, highlights, edited }: AnchoringRun) {
  const { root, words } = makeLongArticle(source, lang, wordCount);
  const changed = root.cloneNode(true) as HTMLElement;
  const random = seededRandom(highlights);
  const places = swapWords(wordsInClone(words, root, changed), edited, random);
  document.body.append(changed);
  const passages: Passage[] = [];
  while (passages.length < highlights) {
    const from = Math.floor(random() * (words.length - LONGEST));
    const to = from + SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1));
    const before = rangeOver(words.slice(from, to));
    const after = rangeOver(places.slice(from, to));
    if (before && after) passages.push({ before, ...offsetsOf(after, changed) });
  }
  return { root, passages, changed };
}

function runProduct(
  root: Element,
  changed: Element,
  passages: readonly Passage[],
  times: AnchoringTimes,
): void {
  const start = performance.now();
  const selectors: (Selectors | null)[] = [];
  for (const { before } of passages) timed(times.describe, () => selectors.push(describe(before, root)));
  const made = timed(times.index, () => index(changed));
  for (const one of selectors) timed(times.anchor, () => one && anchor(one, changed, made));
  times.product.push(performance.now() - start);
}

/** What one would write first: the passage's text, and the first place where it occurs. */
function runBaseline(changed: Element, passages: readonly Passage[], times: AnchoringTimes): number[] {
  const start = performance.now();
  const quotes = passages.map(({ before }) => before.toString());
  const text = changed.textContent ?? '';
  const found = quotes.map((quote) => text.indexOf(quote));
  times.baseline.push(performance.now() - start);
  return found;
}

function longestStep(root: Element, changed: Element, passages: readonly Passage[]): number {
  const described = passages.map(({ before }) => describe(before, root));
  const steps: number[] = [];
  const run = <Result>(work: Generator<void, Result>): Result => {
    let step = timed(steps, () => work.next());
    while (!step.done) step = timed(steps, () => work.next());
    return step.value;
  };
  const made = run(indexRootInSteps(changed));
  run(made.gramsInSteps());
  for (const one of described) timed(steps, () => one && anchor(one, changed, made));
  return Math.max(...steps);
}

function judge(root: Element, changed: Element, passages: readonly Passage[]) {
  const made = index(changed);
  const text = changed.textContent ?? '';
  const likeness = passages.map(({ before, ...right }) => {
    const selectors = describe(before, root);
    const range = selectors && anchor(selectors, changed, made);
    return range ? overlap(right, offsetsOf(range, changed)) : null;
  });
  const plain = passages.map(({ before, ...right }) => {
    const quote = before.toString();
    const at = text.indexOf(quote);
    return at < 0 ? null : overlap(right, { start: at, end: at + quote.length });
  });
  const share = (values: readonly (number | null)[], wanted: (value: number) => boolean) =>
    values.filter((value) => value !== null && wanted(value)).length / passages.length;
  return {
    right: share(likeness, (value) => value >= RIGHT),
    wrong: share(likeness, (value) => value < WRONG),
    baselineRight: share(plain, (value) => value >= RIGHT),
    baselineWrong: share(plain, (value) => value < WRONG),
  };
}

function timed<T>(samples: number[], work: () => T): T {
  const start = performance.now();
  const result = work();
  samples.push(performance.now() - start);
  return result;
}

/** Counted by the DOM itself, not by the product. */
function offsetsOf(range: Range, root: Element): { start: number; end: number } {
  const lead = new Range();
  lead.setStart(root, 0);
  lead.setEnd(range.startContainer, range.startOffset);
  const start = lead.toString().length;
  return { start, end: start + range.toString().length };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function overlap(one: Stretch, other: Stretch): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const all = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return Math.max(0, shared) / all;
}
