import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import linter from 'addons-linter';
import { expect, test } from 'vitest';
import { FIREFOX_BUILD, fromRoot, ROOT } from '../../scripts/paths.mjs';

/**
 * Libraries that set `innerHTML` in code which the bundle holds: the parser in a document without a window, the sanitiser in its
 * own, React and the highlighter never with ours. What we write ourselves is searched by tests/unit/html-sinks.test.ts.
 */
const BY_LIBRARIES = 'UNSAFE_VAR_ASSIGNMENT';

test('Mozilla’s linter finds nothing in the package for Firefox', async () => {
  if (!existsSync(FIREFOX_BUILD))
    throw new Error('There is no build to test: run `npm run build:firefox` first.');
  const { errors, warnings, notices } = await linter
    .createInstance({
      config: {
        _: [FIREFOX_BUILD],
        logLevel: 'fatal',
        stack: false,
        pretty: false,
        metadata: false,
        output: 'none',
        boring: true,
        selfHosted: false,
        shouldScanFile: () => true,
      },
      runAsBinary: false,
    })
    .run();
  const ours = [...errors, ...notices, ...warnings.filter(({ code }) => code !== BY_LIBRARIES)];
  expect(ours.map(({ code, file, message }) => `${code} ${file}: ${message}`)).toEqual([]);
  // Something was looked at.
  expect(warnings.length).toBeGreaterThan(0);
});

/** What is made on each machine. */
const MADE = new Set(['node_modules', '.output', '.wxt', 'artifacts']);

/** Packs the sources in a folder of their own, and gives the hash of each package. */
async function packHashes(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-pack-'));
  try {
    await cp(ROOT, folder, { recursive: true, filter: (path) => !MADE.has(relative(ROOT, path)) });
    await symlink(fromRoot('node_modules'), join(folder, 'node_modules'), 'junction');
    const said = execFileSync(process.execPath, ['scripts/pack.mjs'], { cwd: folder, encoding: 'utf8' });
    return said.match(/^[0-9a-f]{64} {2}.+$/gm) ?? [];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

// A copy without its history, such as Mozilla's reviewers have, is packed once and compared by hand.
test.skipIf(!existsSync(fromRoot('.git')))(
  'the packages for the stores are the same bytes, wherever they are made',
  { timeout: 180_000 },
  async () => {
    const first = await packHashes();
    expect(first).toHaveLength(3);
    expect(await packHashes()).toEqual(first);
  },
);
