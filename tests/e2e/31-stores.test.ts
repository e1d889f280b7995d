import { existsSync } from 'node:fs';
import linter from 'addons-linter';
import { expect, test } from 'vitest';
import { FIREFOX_BUILD } from '../../scripts/paths.mjs';

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
