import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/**
 * A line of labels.jsonl. A field that its source does not give is missing.
 * @typedef {object} Label
 * @property {string} id
 * @property {string} set
 * @property {string} url
 * @property {boolean} [cjk] Chinese, Japanese or Korean text
 * @property {'article' | 'other' | 'unknown'} kind
 * @property {string} [title]
 * @property {readonly string[]} [author]
 * @property {string} [date]
 * @property {string} [text] the expected body
 * @property {string} [textAlt] another accepted body
 * @property {readonly string[]} [with] what must be in the extracted text
 * @property {readonly string[]} [without] what must not
 */

/**
 * @param {string} folder with labels.jsonl
 * @param {number} limit at most so many pages of each set
 * @returns {Promise<Label[]>}
 * @throws {Error} where the folder has no labels
 */
export async function readLabels(folder, limit) {
  const file = join(folder, 'labels.jsonl');
  if (!existsSync(file)) throw new Error(`There are no labelled pages in ${folder}: it has no labels.jsonl.`);
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  /** @type {Map<string, number>} */
  const taken = new Map();
  return lines
    .map((line) => /** @type {Label} */ (JSON.parse(line)))
    .filter(({ set }) => {
      const count = (taken.get(set) ?? 0) + 1;
      taken.set(set, count);
      return count <= limit;
    });
}

/**
 * @param {string} folder with pages/
 * @param {Label} label
 * @returns {Promise<import('./fixtures.mjs').PageSource>}
 */
export async function readLabelledPage(folder, { id, url }) {
  const zipped = await readFile(join(folder, 'pages', `${id}.html.gz`));
  return { html: (await promisify(gunzip)(zipped)).toString('utf8'), url };
}
