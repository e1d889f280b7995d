import { parseArgs } from 'node:util';

export const USAGE = `npm run bench [-- OPTIONS]            all benchmarks
npm run bench:extract [-- OPTIONS]    extractArticle beside Readability's parse
npm run bench:detect [-- OPTIONS]     detectArticle beside isProbablyReaderable
npm run bench:count [-- OPTIONS]      countWords and foldText beside Intl.Segmenter and NFKC
npm run bench:anchor [-- OPTIONS]     describing and anchoring highlights beside textContent.indexOf, or beside the peers of --bench
npm run bench:library [-- OPTIONS]    search, saving and the popup with 100, 1,000 and 10,000 articles (--limit N: up to N)
npm run bench:popup [-- OPTIONS]      the popup alone
npm run bench:reader [-- OPTIONS]     opening, type changes and scrolling in the reader, beside a bare page
npm run bench:similar [-- OPTIONS]    how often two texts of --dev are taken for one story

  --dev FOLDER   also a folder of labelled pages (labels.jsonl and pages/ID.html.gz): adds quality tables
  --bench FOLDER with anchor: run the benchmark of that folder, product and peers, in place of our own texts
  --rounds N     turns that the product and its peer take on each input (5)
  --every N      time every Nth labelled page (5); quality is always taken on all
  --limit N      only the first N labelled pages of each set
  --json FILE    write all figures to a file
  --help         this text`;

const OPTIONS = /** @type {const} */ ({
  dev: { type: 'string' },
  bench: { type: 'string' },
  rounds: { type: 'string', default: '5' },
  every: { type: 'string', default: '5' },
  limit: { type: 'string', default: '100000' },
  json: { type: 'string' },
  help: { type: 'boolean', default: false },
});

/**
 * @typedef {object} Options
 * @property {readonly string[]} names of the benchmarks to run
 * @property {string | undefined} dev
 * @property {string | undefined} bench
 * @property {number} rounds
 * @property {number} every
 * @property {number} limit
 * @property {string | undefined} json
 * @property {boolean} help
 * @property {string | null} error what is wrong with the command line
 */

/**
 * @param {readonly string[]} args
 * @param {readonly string[]} known names of all benchmarks; without a name on the command line all are run
 * @returns {Options}
 */
export function readOptions(args, known) {
  /** @type {Options} */
  const none = {
    names: [],
    dev: undefined,
    bench: undefined,
    rounds: 0,
    every: 0,
    limit: 0,
    json: undefined,
    help: false,
    error: null,
  };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const strangers = positionals.filter((name) => !known.includes(name));
    if (strangers.length > 0)
      return { ...none, error: `There is no benchmark named ${strangers.join(', ')}.` };
    const names = positionals.length > 0 ? positionals : known;
    const { dev, bench, json, help } = values;
    const [rounds, every, limit] = [values.rounds, values.every, values.limit].map(Number);
    if (![rounds, every, limit].every((value) => Number.isInteger(value) && value > 0)) {
      return { ...none, error: '--rounds, --every and --limit take whole numbers from 1 up.' };
    }
    return { names, dev, bench, rounds, every, limit, json, help, error: null };
  } catch (error) {
    return { ...none, error: error instanceof Error ? error.message : String(error) };
  }
}
