import { existsSync, readFileSync } from 'node:fs';
import { fromRoot } from './paths.mjs';
import { runNpm } from './run.mjs';

/** The oldest Node the tools here run on; the same number stands in `engines` of package.json. */
const OLDEST_NODE = 20;

/**
 * Installs the development dependencies when they are missing or are not those of package-lock.json.
 * @throws {Error} in plain words when Node is too old or npm fails
 */
export async function ensureDependencies() {
  const [major = '0'] = process.versions.node.split('.');
  if (Number(major) < OLDEST_NODE) {
    throw new Error(
      `Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}. See https://nodejs.org/`,
    );
  }
  if (dependenciesAreCurrent()) return;
  console.log('Installing the dependencies (npm ci) …');
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    // The tests use the browsers of this system; the copies these packages would download are not needed.
    PUPPETEER_SKIP_DOWNLOAD: '1',
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  });
  if (code !== 0) throw new Error('npm ci failed; its message is above.');
}

/**
 * npm writes what it installed to node_modules/.package-lock.json, in the same form as package-lock.json but
 * without the project itself and without packages for other systems. So: everything installed must be in the
 * lock file with the same version, and everything in the lock file must be installed unless it is optional.
 */
function dependenciesAreCurrent() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const present = installed[path];
    if (present === undefined) return entry.optional === true || entry.peer === true;
    return present.version === entry.version;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }> | null}
 */
function readPackages(path) {
  const file = fromRoot(path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}
