import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromRoot, ROOT } from './paths.mjs';

/**
 * Runs a program in the checkout with this terminal as its output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to this process's environment
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 * @throws when the program cannot be started at all
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs an installed development tool, on every system alike: `npx` is a shell script on Windows, this is not.
 * @param {string} name the tool's package, e.g. `wxt` or `@biomejs/biome`
 * @param {string} bin the program inside the package
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runTool(name, bin, args) {
  const manifest = fromRoot(`node_modules/${name}/package.json`);
  const { bin: programs } = JSON.parse(readFileSync(manifest, 'utf8'));
  const file = typeof programs === 'string' ? programs : programs[bin];
  return run(process.execPath, [join(dirname(manifest), file), ...args]);
}

/**
 * Runs npm itself: as the script npm says it is when it started us, by name otherwise.
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<number>} its exit code
 */
export function runNpm(args, env) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], env);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, env);
}
