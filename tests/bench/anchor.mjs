import { readFixtures } from './lib/fixtures.mjs';
import { median, p95 } from './lib/statistics.mjs';
import { ms, percent, printTable, times } from './lib/table.mjs';

const WORDS = 10_000;
const HIGHLIGHTS = [10, 100, 1000];
const EDITED = [0, 0.05];
const TEXTS = [
  { fixture: 'zh--news--sample', lang: 'zh' },
  { fixture: 'en--news--feature', lang: 'en' },
];

/**
 * Describing highlights in a text of 10,000 words and finding them again in it, as it was and with one word in
 * twenty changed, beside what is written first: the passage's own words looked for in `textContent`.
 * @param {import('./lib/browser.mjs').Bench} bench
 * @param {import('./lib/options.mjs').Options} options
 */
export async function benchAnchor(bench, { rounds }) {
  const fixtures = await readFixtures();
  const results = [];
  for (const { fixture, lang } of TEXTS) {
    const source = fixtures.find(({ name }) => name === fixture)?.page;
    if (source === undefined) throw new Error(`There is no fixture named ${fixture}.`);
    for (const edited of EDITED) {
      for (const highlights of HIGHLIGHTS) {
        const run = { lang, words: WORDS, highlights, edited };
        const measured = await bench.call('measureAnchoring', { ...run, source, rounds });
        results.push({ ...run, ...summarize(measured) });
      }
    }
  }
  print(results);
  return results;
}

/** @param {import('./page/anchoring.ts').AnchoringTimes} measured */
function summarize({ describe, index, anchor, product, baseline, ...others }) {
  return {
    describe: { median: median(describe), p95: p95(describe) },
    index: { median: median(index), p95: p95(index) },
    anchor: { median: median(anchor), p95: p95(anchor) },
    all: { product: median(product), baseline: median(baseline), ratio: median(product) / median(baseline) },
    ...others,
  };
}

/** @typedef {{ lang: string, highlights: number, edited: number } & ReturnType<typeof summarize>} Result */

/** @param {readonly Result[]} results */
function print(results) {
  const pair = (/** @type {{ median: number, p95: number }} */ one) => `${ms(one.median)} / ${ms(one.p95)}`;
  printTable(
    `Anchoring in ${WORDS} words: ms, median / p95 for one highlight, the index once for all`,
    results.map(({ lang, highlights, edited, describe, index, anchor, longestStep, all }) => ({
      text: lang,
      'edited %': percent(edited),
      highlights,
      describe: pair(describe),
      index: pair(index),
      anchor: pair(anchor),
      'longest step': ms(longestStep),
      all: ms(all.product),
      'all, indexOf': ms(all.baseline),
      ratio: times(all.ratio),
    })),
  );
  printTable(
    'Anchoring: share of the highlights in the right place, in a wrong one; the rest is partly right or lost',
    results.map((result) => ({
      text: result.lang,
      'edited %': percent(result.edited),
      highlights: result.highlights,
      'right %': percent(result.right),
      'wrong %': percent(result.wrong),
      'indexOf right %': percent(result.baselineRight),
      'indexOf wrong %': percent(result.baselineWrong),
    })),
  );
}
