import { expect, test } from 'vitest';
import { licencesText, shippedPackages } from '../../scripts/licences.mjs';

/** What a product under MIT can ship; OFL is for fonts. */
const PERMITTED = /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|\(MPL-2\.0 OR Apache-2\.0\))$/;

test('everything by others that is shipped has a licence that permits it, and brings its text', () => {
  const shipped = shippedPackages();
  expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'dexie', 'dompurify']));
  for (const { name, licence } of shipped) expect(licence, name).toMatch(PERMITTED);
  const without = shipped.filter(({ text }) => text === '').map(({ name }) => name);
  // It says MIT in its package.json and brings no text.
  expect(without).toEqual(['@webext-core/messaging']);
});

test('the list in the package names every one of them, and no tool of the build', () => {
  const text = licencesText();
  for (const { name, version } of shippedPackages()) expect(text).toContain(`${name} ${version} (`);
  expect(text).not.toContain('vitest');
});
