import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './paths.mjs';

/** Types and compilers that some packages name as dependencies: nothing of them is in the extension. */
const NOT_SHIPPED = /^(?:@types\/|csstype$|typescript$)/;

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence as SPDX writes it
 * @property {string} text of its licence; empty where the package brings none
 */

/**
 * The packages that the extension is made of, from the lock file, in the order of their names.
 * @returns {ShippedPackage[]}
 */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(fromRoot('package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, optional, peer }]) => path !== '' && !dev && !optional && !peer)
    .map(([path, { version, license }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      text: licenceText(fromRoot(path)),
    }))
    .filter(({ name }) => !NOT_SHIPPED.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What goes into the package: every part by others, with its licence. */
export function licencesText() {
  const parts = shippedPackages().map(({ name, version, licence, text }) =>
    [`${name} ${version} (${licence})`, text.trim()].filter(Boolean).join('\n\n'),
  );
  return ['Lede contains these packages by others.', ...parts].join(`\n\n${'-'.repeat(72)}\n\n`).concat('\n');
}

/** @param {string} folder */
function licenceText(folder) {
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8') : '';
}
