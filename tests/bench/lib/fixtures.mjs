import { readdir, readFile } from 'node:fs/promises';
import { fromRoot } from '../../../scripts/paths.mjs';

const FOLDER = fromRoot('tests/fixtures/pages');
const CHARSET = /<meta[^>]+charset=["']?([\w-]+)/i;

/**
 * A page to run on, in the form that page/index.ts takes.
 * @typedef {{ html: string, url: string }} PageSource
 *
 * @typedef {object} Fixture
 * @property {string} name
 * @property {boolean} article
 * @property {readonly string[]} paragraphs of the article's body; none where there is no article
 * @property {PageSource} page
 */

/**
 * The project's own pages, articles and others, by name.
 * @returns {Promise<Fixture[]>}
 */
export async function readFixtures() {
  const names = (await readdir(FOLDER)).sort();
  return Promise.all(names.map(readFixture));
}

/**
 * @param {string} name
 * @returns {Promise<Fixture>}
 */
async function readFixture(name) {
  const expected = JSON.parse(await readFile(`${FOLDER}/${name}/expected.json`, 'utf8'));
  const bytes = await readFile(`${FOLDER}/${name}/page.html`);
  const charset = CHARSET.exec(bytes.toString('latin1', 0, 1024))?.[1] ?? 'utf-8';
  const html = new TextDecoder(charset).decode(bytes);
  return {
    name,
    article: expected.article,
    paragraphs: expected.paragraphs ?? [],
    page: { html, url: expected.url },
  };
}
