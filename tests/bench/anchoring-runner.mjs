import { spawn } from 'node:child_process';
import { chmod, cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { findChromium } from '../../scripts/browsers.mjs';
import { fromRoot } from '../../scripts/paths.mjs';

const ADAPTER = 'tests/bench/adapters/anchoring.ts';

/**
 * Runs a benchmark of anchoring that is kept elsewhere, the product beside the peers that it brings, and prints its
 * tables. The folder stays as it is: a copy is installed and run, and removed at the end.
 * @param {string} folder with `run.mjs`, `report.mjs`, `speed.mjs`, `adapters/` and a `package.json`
 * @param {import('./lib/options.mjs').Options} options
 */
export async function runAnchoringBench(folder, { limit }) {
  const copy = await mkdtemp(join(tmpdir(), 'lede-anchoring-'));
  try {
    await cp(resolve(folder), copy, { recursive: true, filter: (file) => basename(file) !== 'node_modules' });
    // It may be a copy of files that nobody may write.
    for (const file of await readdir(copy, { recursive: true })) await chmod(join(copy, file), 0o755);
    await run(copy, 'npm', ['install', '--no-audit', '--no-fund']);
    const peers = (await readdir(join(copy, 'adapters'))).map((file) => basename(file, '.js'));
    const adapters = ['--adapter', [...peers, `lede=${fromRoot(ADAPTER)}`].join(',')];
    await run(copy, process.execPath, ['run.mjs', '--out', 'out', '--limit', String(limit), ...adapters]);
    await run(copy, process.execPath, ['report.mjs', 'out/results-dev.json']);
    // The runner calls the adapter that it asks for all highlights, not for a sample of them, `reference`.
    const timed = `${peers.join(',')},reference=${fromRoot(ADAPTER)}`;
    await run(copy, process.execPath, [
      'speed.mjs',
      '--adapter',
      timed,
      '--part',
      'anchor',
      '--marks',
      '1000',
    ]);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/**
 * Runs a program in a folder and shows what it prints.
 * @param {string} cwd
 * @param {string} program
 * @param {readonly string[]} args
 */
async function run(cwd, program, args) {
  const env = { ...process.env, CHROMIUM: findChromium() ?? '' };
  const child = spawn(program, args, { cwd, env, stdio: 'inherit', shell: program === 'npm' });
  const code = await new Promise((done, fail) => child.once('error', fail).once('exit', done));
  if (code !== 0) throw new Error(`${program} ${args[0]} ended with ${code}.`);
}
