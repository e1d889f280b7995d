import { readFixtures } from './lib/fixtures.mjs';
import { readLabelledPage, readLabels } from './lib/labelled-pages.mjs';
import { scoreExtraction, summarizeScores } from './lib/quality.mjs';
import { compare, median, sum } from './lib/statistics.mjs';
import { ms, percent, printTable, printTarget, times } from './lib/table.mjs';

/** The project's target: what the product does around the parser may cost half as much again. */
const MOST_RATIO = 1.5;
const WARM_UP_PAGES = 20;

/** @typedef {import('./lib/browser.mjs').Bench} Bench */
/** @typedef {import('./lib/options.mjs').Options} Options */
/** @typedef {import('./lib/fixtures.mjs').PageSource} PageSource */

/**
 * `extractArticle`, whole, beside Readability's `parse`, each with its clone; where the product's time goes;
 * with labelled pages also what both, and Defuddle, find.
 * @param {Bench} bench
 * @param {Options} options
 */
export async function benchExtract(bench, options) {
  const articles = (await readFixtures()).filter(({ article }) => article);
  const fixtures = await timePages(
    bench,
    options.rounds,
    articles.map(
      ({ page }) =>
        async () =>
          page,
    ),
  );
  printTimes('Extraction: fixtures', fixtures);
  if (options.dev === undefined) return { fixtures };

  const { dev } = options;
  const labels = await readLabels(dev, options.limit);
  const sample = labels.filter((_label, at) => at % options.every === 0);
  const labelled = await timePages(
    bench,
    options.rounds,
    sample.map((label) => () => readLabelledPage(dev, label)),
  );
  printTimes('Extraction: labelled pages', labelled);
  return { fixtures, labelled, quality: await measureQuality(bench, dev, labels) };
}

/**
 * @param {Bench} bench
 * @param {number} rounds
 * @param {readonly (() => Promise<PageSource>)[]} sources
 */
async function timePages(bench, rounds, sources) {
  /** @type {[number[], number[]][]} */
  const turns = [];
  /** @type {Record<string, number[]>} */
  const stages = {};
  // The first pages would be timed before the browser has compiled the code.
  for (const source of sources.slice(0, WARM_UP_PAGES)) await bench.call('timeExtraction', await source(), 2);
  for (const source of sources) {
    const page = await source();
    turns.push(await bench.call('timeExtraction', page, rounds));
    /** @type {Record<string, number[]>} */
    const staged = await bench.call('timeStages', page, rounds);
    for (const [stage, samples] of Object.entries(staged)) {
      stages[stage] = [...(stages[stage] ?? []), median(samples)];
    }
  }
  return { comparison: compare(turns), stages };
}

/**
 * @param {string} heading
 * @param {Awaited<ReturnType<typeof timePages>>} measured
 */
function printTimes(heading, { comparison, stages }) {
  printTable(`${heading} (${comparison.inputs} pages), ms a page`, [
    { '': 'extractArticle', median: ms(comparison.productMedian), p95: ms(comparison.productP95) },
    { '': 'Readability', median: ms(comparison.peerMedian), p95: ms(comparison.peerP95) },
    { '': 'ratio, page by page', median: times(comparison.ratioMedian), p95: times(comparison.ratioP95) },
    { '': 'ratio of the sums', median: times(comparison.ratioOfSums), p95: '' },
  ]);
  printTarget('median ratio', comparison.ratioMedian, MOST_RATIO, '×');
  const total = sum(Object.values(stages).flat());
  const rows = Object.entries(stages).map(([stage, samples]) => ({
    'where the time goes': stage,
    'median ms': ms(median(samples)),
    'share of all %': percent(sum(samples) / total),
  }));
  printTable(heading, rows);
}

/**
 * @param {Bench} bench
 * @param {string} folder
 * @param {readonly import('./lib/labelled-pages.mjs').Label[]} labels
 */
async function measureQuality(bench, folder, labels) {
  const names = ['lede', 'Readability', 'Defuddle'];
  /** @type {import('./lib/quality.mjs').PageScores[]} */
  const pages = [];
  for (const label of labels.filter(({ kind }) => kind !== 'other')) {
    const found = await bench.call('compareExtraction', await readLabelledPage(folder, label));
    const scores = Object.fromEntries(names.map((name) => [name, scoreExtraction(label, found[name])]));
    pages.push({ set: label.set, cjk: label.cjk === true, scores });
  }
  const sets = summarizeScores(pages, names);
  printQuality(sets, names);
  return sets;
}

/**
 * @param {readonly import('./lib/quality.mjs').SetSummary[]} sets
 * @param {readonly string[]} names
 */
function printQuality(sets, names) {
  const heading = `Quality by set, %: ${names.join(' / ')}`;
  const joined = (/** @type {Record<string, number>} */ figures) =>
    names.map((name) => percent(figures[name] ?? Number.NaN)).join(' / ');
  const rows = sets.map(({ set, pages, f1, segments, title, author, date }) => ({
    set,
    pages,
    'token F1': joined(f1),
    'segments F1': joined(segments),
    'title exact': joined(title),
    author: joined(author),
    date: joined(date),
  }));
  printTable(heading, rows);
}
