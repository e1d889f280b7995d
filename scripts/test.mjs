/**
 * npm test: everything from a fresh clone to the verdict. `--quick` (npm run check) leaves out what needs a
 * browser or a build. Goes on after a failing step, and ends with the counts alone on the last line.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './install.mjs';
import { ARTIFACTS } from './paths.mjs';
import { run, runTool } from './run.mjs';
import {
  ensureChromium,
  ensureChromiumLanguages,
  ensureFirefox,
  ensureFonts,
  ensureVoices,
} from './system-packages.mjs';
import { countResults } from './vitest-results.mjs';

/** @typedef {import('./vitest-results.mjs').Counts} Counts */
/** @typedef {{ name: string, isQuick: boolean, work: () => Promise<Counts> }} Step */

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'Browsers and fonts', isQuick: false, work: asOneTest(ensureBrowsers) },
  {
    name: 'Format and lint',
    isQuick: true,
    work: asOneTest(() => runTool('@biomejs/biome', 'biome', ['ci', '.'])),
  },
  { name: 'Types', isQuick: true, work: asOneTest(checkTypes) },
  { name: 'Boundaries', isQuick: true, work: asOneTest(checkBoundaries) },
  { name: 'Build for Chromium', isQuick: false, work: asOneTest(() => runTool('wxt', 'wxt', ['build'])) },
  {
    name: 'Build for Firefox',
    isQuick: false,
    work: asOneTest(() => runTool('wxt', 'wxt', ['build', '-b', 'firefox'])),
  },
  {
    name: 'Size budgets',
    isQuick: false,
    work: asOneTest(() => run(process.execPath, ['tests/size/check.mjs'])),
  },
  { name: 'Unit tests', isQuick: true, work: () => runVitest('unit') },
  { name: 'Browser tests', isQuick: false, work: () => runVitest('browser') },
  { name: 'End-to-end tests', isQuick: false, work: () => runVitest('e2e') },
];

/** @throws {Error} that says what to install, where this system is not for us to install it on */
async function ensureBrowsers() {
  console.log(await ensureChromium());
  console.log(await ensureFirefox());
  await ensureChromiumLanguages();
  await ensureFonts();
  await ensureVoices();
  return 0;
}

/** WXT writes the types of the manifest's texts and files first; a fresh clone has none. */
async function checkTypes() {
  const prepared = await runTool('wxt', 'wxt', ['prepare']);
  return prepared === 0 ? runTool('typescript', 'tsc', ['--noEmit']) : prepared;
}

function checkBoundaries() {
  const args = ['--config', '.dependency-cruiser.cjs', 'src', 'entrypoints', 'tests'];
  return runTool('dependency-cruiser', 'depcruise', args);
}

/**
 * @param {() => Promise<number>} work gives an exit code
 * @returns {() => Promise<Counts>}
 */
function asOneTest(work) {
  return async () => {
    const hasPassed = (await work()) === 0;
    return { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1, skipped: 0 };
  };
}

/**
 * @param {'unit' | 'browser' | 'e2e'} project
 * @returns {Promise<Counts>}
 */
async function runVitest(project) {
  const report = join(ARTIFACTS, `${project}.json`);
  // An old report must never stand in for a run that died.
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = await runTool('vitest', 'vitest', ['run', '--project', project, ...reporters]);
  return countResults(report, exitCode);
}

/**
 * Runs a step whatever happens in it.
 * @param {Step} step
 * @returns {Promise<Counts & { name: string, seconds: string }>}
 */
async function runStep({ name, work }) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const counts = await work().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  return { name, ...counts, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

/**
 * The line that machines read; how many were skipped stands in the table above it.
 * @param {readonly Counts[]} results
 */
function lastLine(results) {
  const total = (/** @type {keyof Counts} */ key) => results.reduce((sum, result) => sum + result[key], 0);
  return `${total('passed')} passed, ${total('failed')} failed`;
}

async function main() {
  const isQuick = process.argv.includes('--quick');
  mkdirSync(ARTIFACTS, { recursive: true });
  const install = await runStep({
    name: 'Dependencies',
    isQuick: true,
    work: asOneTest(() => ensureDependencies().then(() => 0)),
  });
  const results = [install];
  const steps = STEPS.filter((step) => step.isQuick || !isQuick);
  // Without the dependencies no other step can even start.
  for (const step of install.failed === 0 ? steps : []) results.push(await runStep(step));
  console.log('\n── Summary ──');
  console.table(results);
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
  console.log(lastLine(results));
}

await main();
