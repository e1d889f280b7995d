import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CHROME_BUILD, fromRoot } from './paths.mjs';
import { runTool } from './run.mjs';

const SOURCES = ['src', 'entrypoints', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Builds the extension for Chromium when a source is newer than the last build, or there is none. */
export async function ensureBuild() {
  const built = join(CHROME_BUILD, 'manifest.json');
  if (existsSync(built) && SOURCES.every((path) => newest(fromRoot(path)) < statSync(built).mtimeMs)) return;
  console.log('Building …');
  const code = await runTool('wxt', 'wxt', ['build']);
  if (code !== 0) throw new Error('The build failed; its message is above.');
}

/**
 * When a file, or anything in a folder, the folder itself included, last changed.
 * @param {string} path
 * @returns {number} milliseconds since 1970; 0 where there is nothing
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
