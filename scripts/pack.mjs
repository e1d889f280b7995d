/**
 * npm run zip: both builds as the stores take them, and the sources that Mozilla's reviewers build from. The same sources give
 * the same bytes: entries are sorted and dated alike. It prints a hash of each file, to compare.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { CHROME_BUILD, FIREFOX_BUILD, fromRoot, ROOT } from './paths.mjs';
import { runTool } from './run.mjs';

/** Zips know dates from 1980 on; the files have no date of their own that means anything. */
const DATE = new Date(Date.UTC(2026, 0, 1, 12));

// What is set on this machine would be built in: React for developers, with the paths of this machine.
process.env.NODE_ENV = 'production';

const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));

for (const args of [['build'], ['build', '-b', 'firefox']]) {
  const code = await runTool('wxt', 'wxt', args);
  if (code !== 0) process.exit(code);
}
pack(`lede-${version}-chrome.zip`, CHROME_BUILD, filesIn(CHROME_BUILD));
pack(`lede-${version}-firefox.zip`, FIREFOX_BUILD, filesIn(FIREFOX_BUILD));
pack(`lede-${version}-sources.zip`, ROOT, trackedFiles());

/**
 * @param {string} name of the zip, in `.output`
 * @param {string} root
 * @param {readonly string[]} paths under it
 */
function pack(name, root, paths) {
  const files = Object.fromEntries(
    [...paths].sort().map((path) => [path.split(sep).join('/'), readFileSync(`${root}${sep}${path}`)]),
  );
  // The time zone of a machine must not be in the file, and zips keep local time.
  const bytes = zipSync(files, {
    mtime: new Date(DATE.getTime() + DATE.getTimezoneOffset() * 60_000),
    level: 9,
  });
  writeFileSync(fromRoot(`.output/${name}`), bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  .output/${name}`);
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}${sep}${entry.name}`));
}

/** What is committed, as it is in the working copy. */
function trackedFiles() {
  return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
}
