import { classify } from './lib/classification.mjs';
import { readFixtures } from './lib/fixtures.mjs';
import { readLabelledPage, readLabels } from './lib/labelled-pages.mjs';
import { compare } from './lib/statistics.mjs';
import { ms, percent, printTable, printTarget, times } from './lib/table.mjs';

/** The project's target: the verdict on a page may cost five times the peer's, which looks at less. */
const MOST_RATIO = 5;
const NAMES = ['detectArticle', 'isProbablyReaderable'];

/** @typedef {import('./lib/browser.mjs').Bench} Bench */
/** @typedef {{ times: [number[], number[]], verdicts: [boolean, boolean] }} Measured */
/** @typedef {Measured & { article: boolean, cjk: boolean }} Judged */

/**
 * `detectArticle` beside `isProbablyReaderable`; with labelled pages also how often both are right.
 * @param {Bench} bench
 * @param {import('./lib/options.mjs').Options} options
 */
export async function benchDetect(bench, { dev, rounds, limit }) {
  /** @type {Judged[]} */
  const fixtures = [];
  const pages = await readFixtures();
  // The first pages would be timed before the browser has compiled the code.
  for (const { page } of pages) await bench.call('compareDetection', page, 2);
  for (const { name, article, page } of pages) {
    const measured = await bench.call('compareDetection', page, rounds);
    fixtures.push({ ...measured, article, cjk: /^(?:zh|ja|ko)\b/.test(name) });
  }
  const ownPages = report('Detection: fixtures', fixtures);
  if (dev === undefined) return { fixtures: ownPages };

  /** @type {Judged[]} */
  const labelled = [];
  for (const label of (await readLabels(dev, limit)).filter(({ kind }) => kind !== 'unknown')) {
    const measured = await bench.call('compareDetection', await readLabelledPage(dev, label), rounds);
    labelled.push({ ...measured, article: label.kind === 'article', cjk: label.cjk === true });
  }
  return { fixtures: ownPages, labelled: report('Detection: labelled pages', labelled) };
}

/**
 * Prints and returns the figures of a set of pages.
 * @param {string} heading
 * @param {readonly Judged[]} pages
 */
function report(heading, pages) {
  const comparison = compare(pages.map((page) => page.times));
  printTable(`${heading} (${pages.length} pages), ms a page`, [
    { '': 'detectArticle', median: ms(comparison.productMedian), p95: ms(comparison.productP95) },
    { '': 'isProbablyReaderable', median: ms(comparison.peerMedian), p95: ms(comparison.peerP95) },
    { '': 'ratio, page by page', median: times(comparison.ratioMedian), p95: times(comparison.ratioP95) },
    { '': 'ratio of the sums', median: times(comparison.ratioOfSums), p95: '' },
  ]);
  printTarget('median ratio', comparison.ratioMedian, MOST_RATIO, '×');
  const verdicts = NAMES.map((name, at) => ({
    name,
    all: judge(pages, at),
    cjk: judge(
      pages.filter(({ cjk }) => cjk),
      at,
    ),
  }));
  const rows = verdicts.map(({ name, all, cjk }) => ({
    '%': name,
    precision: percent(all.precision),
    recall: percent(all.recall),
    F1: percent(all.f1),
    'CJK precision': percent(cjk.precision),
    'CJK recall': percent(cjk.recall),
  }));
  printTable(heading, rows);
  return { comparison, verdicts };
}

/**
 * @param {readonly Judged[]} pages
 * @param {number} at which of the two detectors
 */
function judge(pages, at) {
  return classify(
    pages.map(({ article, verdicts }) => ({ expected: article, found: verdicts[at] === true })),
  );
}
