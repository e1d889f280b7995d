import { median, p95 } from './lib/statistics.mjs';
import { ms, printTable, printTarget } from './lib/table.mjs';

/** Articles in the library; the growth must be visible. */
const SIZES = [100, 1_000, 10_000];
/** The peers keep their index in memory; beyond this they take minutes to build and gigabytes. */
const MOST_FOR_PEERS = 1_000;
const ADDED = 5;
const SAVED = 50;

/**
 * Search and saving in libraries of growing size, in a real IndexedDB, beside MiniSearch and FlexSearch over the same texts.
 * @param {import('./lib/browser.mjs').Bench} bench
 * @param {import('./lib/options.mjs').Options} options
 */
export async function benchLibrary(bench, { limit }) {
  const results = [];
  for (const size of SIZES.filter((size) => size <= limit)) {
    const index = await bench.call('growLibrary', size);
    const { cold, shown, all, hits } = await bench.call('timeQueries');
    const add = await bench.call('timeAdding', ADDED);
    const bytes = await bench.call('measureIndex');
    const marks = await bench.call('timeHighlights', SAVED);
    const peers = size <= MOST_FOR_PEERS ? await bench.call('timePeers', size) : null;
    results.push({ size, index, cold, shown, all, hits, add, bytes, marks, peers });
  }
  print(results);
  return results;
}

/** @param {readonly any[]} results */
function print(results) {
  const pair = (/** @type {readonly number[]} */ samples) => `${ms(median(samples))} / ${ms(p95(samples))}`;
  printTable(
    'The library: ms, median / p95 over the queries; first hits is what a person waits for',
    results.map(({ size, index, cold, shown, all, add, bytes }) => ({
      articles: size,
      'first query': ms(cold),
      'first hits': pair(shown),
      'all hits': pair(all),
      'save and index one': pair(add),
      'index, in bulk': ms(index),
      'index, bytes an article': Math.round(bytes),
    })),
  );
  printTable(
    'Ten highlights an article: ms until the newest are listed, to save one, and to write everything as a backup',
    results.map(({ size, marks: { list, saves, exported, bytes } }) => ({
      highlights: size * 10,
      list: ms(list),
      save: pair(saves),
      'write all': ms(exported),
      megabytes: Math.round(bytes / 1e6),
    })),
  );
  printTable(
    'Peers, in memory, nothing stored: ms an article to build, and for a query',
    results
      .filter(({ peers }) => peers)
      .map(({ size, peers: { minisearch, flexsearch } }) => ({
        articles: size,
        'MiniSearch build': ms(minisearch.build),
        'MiniSearch query': pair(minisearch.queries),
        'FlexSearch build': ms(flexsearch.build),
        'FlexSearch query': pair(flexsearch.queries),
      })),
  );
  const largest = results.at(-1);
  if (largest?.size !== SIZES.at(-1)) return;
  printTarget('first hits, p95', p95(largest.shown), 50, 'ms');
  printTarget('first query', largest.cold, 300, 'ms');
  printTarget('save and index one', median(largest.add), 100, 'ms');
  const { list, saves, exported } = largest.marks;
  printTarget('list of 100,000 highlights', list, 1000, 'ms');
  printTarget('save a highlight, p95', p95(saves), 100, 'ms');
  printTarget('write all of them', exported, 20_000, 'ms');
  printTarget('index, bytes an article', largest.bytes, 4096, 'bytes');
}
