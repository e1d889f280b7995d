/**
 * The benchmarks: what the product does, timed in real headless Chromium beside a peer or a baseline that gets
 * the same input in turn with it, so that noise hits both and their ratio holds on any machine.
 */
import { writeFile } from 'node:fs/promises';
import { benchAnchor } from './anchor.mjs';
import { runAnchoringBench } from './anchoring-runner.mjs';
import { benchCount } from './count.mjs';
import { benchDetect } from './detect.mjs';
import { benchExtract } from './extract.mjs';
import { openBench } from './lib/browser.mjs';
import { readOptions, USAGE } from './lib/options.mjs';
import { benchLibrary } from './library.mjs';
import { benchPopup } from './popup.mjs';
import { benchReader } from './reader.mjs';
import { benchSimilar } from './similar.mjs';

/** @typedef {import('./lib/options.mjs').Options} Options */
/** @typedef {import('./lib/browser.mjs').Bench} Bench */

/** @type {Readonly<Record<string, (bench: Bench, options: Options) => Promise<object>>>} */
const BENCHMARKS = {
  extract: benchExtract,
  detect: benchDetect,
  count: benchCount,
  anchor: benchAnchor,
  library: benchLibrary,
  popup: benchPopup,
  reader: benchReader,
  similar: benchSimilar,
};

/** @param {Options} options */
async function main(options) {
  if (options.bench) return runAnchoringBench(options.bench, options);
  const bench = await openBench();
  console.log(`Chromium ${bench.version}, clock steps of ${bench.clockStep} ms`);
  /** @type {Record<string, object>} */
  const results = {};
  try {
    for (const name of options.names) {
      results[name] = await BENCHMARKS[name](bench, options);
    }
  } finally {
    await bench.close();
  }
  if (options.json) await writeFile(options.json, `${JSON.stringify(results, null, 2)}\n`);
}

const options = readOptions(process.argv.slice(2), Object.keys(BENCHMARKS));
if (options.help) console.log(USAGE);
else if (options.error) {
  console.error(`${options.error}\n\n${USAGE}`);
  process.exitCode = 2;
} else await main(options);
