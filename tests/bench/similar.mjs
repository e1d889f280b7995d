import { readLabels } from './lib/labelled-pages.mjs';
import { ms, printTable } from './lib/table.mjs';

/** As `twin-index.ts` has them: what is one story, and how many keys make it worth a look. */
const SAME = 0.5;
const FEWEST_KEYS = 2;

/** Texts shorter than this, in UTF-16 units, are notices. */
const SHORTEST = 150;

/**
 * How often two labelled texts are taken for one story. Two pages of one address are the same story, and any others are not:
 * those that are told all the same are printed, for a person to judge.
 * @param {import('./lib/browser.mjs').Bench} bench
 * @param {import('./lib/options.mjs').Options} options
 */
export async function benchSimilar(bench, { dev, limit }) {
  if (dev === undefined) {
    console.log('similar: nothing to compare without --dev FOLDER');
    return {};
  }
  const labels = (await readLabels(dev, limit)).filter(
    ({ kind, text }) => kind !== 'other' && text && text.length >= SHORTEST,
  );
  const { pairs, milliseconds } = await bench.call(
    'compareTexts',
    labels.map(({ text }) => text ?? ''),
  );
  const isSame = (/** @type {{ one: number, other: number }} */ { one, other }) =>
    labels[one]?.url === labels[other]?.url;
  const told = pairs.filter(({ share, keys }) => share >= SAME && keys >= FEWEST_KEYS);
  const strangers = told.filter((pair) => !isSame(pair));
  const all = (labels.length * (labels.length - 1)) / 2;
  const same = labels.flatMap(({ url }, one) => labels.slice(one + 1).filter((other) => other.url === url));
  printTable(`Same story: ${labels.length} texts, ${all.toLocaleString('en')} pairs`, [
    { '': 'pairs of one address', pairs: same.length, told: told.length - strangers.length },
    { '': 'other pairs', pairs: all - same.length, told: strangers.length },
    {
      '': 'other pairs that share a tenth or more',
      pairs: pairs.filter((pair) => !isSame(pair)).length,
      told: '',
    },
  ]);
  for (const { one, other, share } of strangers)
    console.log(share.toFixed(2), labels[one]?.url, labels[other]?.url);
  console.log(`${ms(milliseconds)} ms a text`);
  return { texts: labels.length, pairs: all, told: told.length, falsePositives: strangers.length };
}
