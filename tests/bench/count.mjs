import { readFixtures } from './lib/fixtures.mjs';
import { median, p95 } from './lib/statistics.mjs';
import { ms, printTable, printTarget, times } from './lib/table.mjs';

const MEGABYTE = 1_000_000;
/** The project's target, in milliseconds for a megabyte of UTF-8. */
const MOST_MS = 10;

/** @typedef {{ name: string, lang: string, paragraphs: readonly string[], isTarget: boolean }} Sample */

/**
 * `countWords` beside `Intl.Segmenter`, and `foldText` beside NFKC, on about 1 MB of the fixtures' own text.
 * @param {import('./lib/browser.mjs').Bench} bench
 * @param {import('./lib/options.mjs').Options} options
 */
export async function benchCount(bench, { rounds }) {
  const results = [];
  for (const sample of await makeSamples()) {
    const text = repeat(sample.paragraphs);
    const megabytes = Buffer.byteLength(text) / MEGABYTE;
    /** @type {number[][]} */
    const [count = [], segmenter = [], fold = [], nfkc = []] = await bench.call(
      'timeCounting',
      text,
      sample.lang,
      rounds,
    );
    const perMegabyte = (/** @type {readonly number[]} */ samples) =>
      samples.map((value) => value / megabytes);
    results.push({
      ...{ name: sample.name, isTarget: sample.isTarget, megabytes },
      ...{ count: perMegabyte(count), segmenter: perMegabyte(segmenter) },
      ...{ fold: perMegabyte(fold), nfkc: perMegabyte(nfkc) },
    });
  }
  print(results);
  return results;
}

/** @param {readonly { name: string, isTarget: boolean, count: number[], segmenter: number[], fold: number[], nfkc: number[] }[]} results */
function print(results) {
  const row = (/** @type {string} */ text, /** @type {number[]} */ own, /** @type {number[]} */ peer) => ({
    text,
    median: ms(median(own)),
    p95: ms(p95(own)),
    peer: ms(median(peer)),
    'peer p95': ms(p95(peer)),
    ratio: times(median(own) / median(peer)),
  });
  printTable(
    'Counting: ms a megabyte of UTF-8, countWords; peer Intl.Segmenter',
    results.map(({ name, count, segmenter }) => row(name, count, segmenter)),
  );
  for (const { name, count, isTarget } of results) {
    if (isTarget) printTarget(name, median(count), MOST_MS, 'ms');
  }
  console.log('  Thai, Lao, Khmer and Burmese have no target: their words are the segmenter’s.');
  printTable(
    'Folding: ms a megabyte of UTF-8, foldText; peer normalize(NFKC)',
    results.map(({ name, fold, nfkc }) => row(name, fold, nfkc)),
  );
}

/** @returns {Promise<Sample[]>} */
async function makeSamples() {
  const fixtures = await readFixtures();
  const paragraphsOf = (/** @type {string} */ lang) =>
    fixtures.filter(({ name }) => name.startsWith(`${lang}--`)).flatMap(({ paragraphs }) => paragraphs);
  const chinese = paragraphsOf('zh');
  const english = paragraphsOf('en');
  const mixed = chinese.flatMap((paragraph, at) => [paragraph, english[at % english.length] ?? '']);
  return [
    { name: 'Chinese', lang: 'zh', paragraphs: chinese, isTarget: true },
    { name: 'English', lang: 'en', paragraphs: english, isTarget: true },
    { name: 'Chinese and English', lang: 'zh', paragraphs: mixed, isTarget: true },
    { name: 'Thai', lang: 'th', paragraphs: paragraphsOf('th'), isTarget: false },
  ];
}

/** @param {readonly string[]} paragraphs */
function repeat(paragraphs) {
  const once = `${paragraphs.join('\n\n')}\n\n`;
  return once.repeat(Math.max(1, Math.round(MEGABYTE / Buffer.byteLength(once))));
}
