import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { openExtensionBrowser } from './extension-browser.mjs';
import { ARTIFACTS, ROOT } from './paths.mjs';
import { selectByMouse } from './select-text.mjs';

const FOLDER = join(ARTIFACTS, 'tour');
const EXPORTS = ['export-markdown', 'export-json', 'export-text'];
const PAINTED = () => CSS.highlights.get('lede-yellow')?.size ?? 0;

/** Ends the tour where the extension, rightly, goes no further. */
class EndOfTour extends Error {}

/**
 * Everything the extension does, done once without a display: prints each step with its figures and the paths
 * of the screenshots and exported files, all under artifacts/tour/.
 * @param {string} address of the page to read
 * @param {{ executable: string, mustBeArticle: boolean }} options `mustBeArticle` makes it a failure when the
 *   page is not taken for an article: right for the sample, not for a page somebody chose
 * @returns {Promise<boolean>} false when a step failed; which one and why is then printed
 */
export async function tour(address, { executable, mustBeArticle }) {
  await mkdir(FOLDER, { recursive: true });
  let current = 'Starting the browser';
  /** @type {Step} */
  const step = async (name, act) => {
    current = name;
    const { said, value } = await act();
    console.log(`✓ ${name}: ${said}`);
    return value;
  };
  const browser = await openExtensionBrowser({ executable, deviceScaleFactor: 2 }).catch((error) => {
    console.error(`✗ ${current}: ${error.message}`);
    return null;
  });
  if (browser === null) return false;
  try {
    await walk(browser, address, step);
    console.log('The tour is complete.');
    return true;
  } catch (error) {
    // The first line: Playwright adds a log of its calls, in colour.
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    if (error instanceof EndOfTour && !mustBeArticle) {
      console.log(`The tour ends here: ${message}`);
      return true;
    }
    console.error(`✗ ${current}: ${message}`);
    return false;
  } finally {
    await browser.close();
  }
}

/**
 * A named step: what it did in words, and what the following steps need of it.
 * @typedef {<T>(name: string, act: () => Promise<{ said: string, value: T }>) => Promise<T>} Step
 */

/**
 * @param {import('./extension-browser.mjs').ExtensionBrowser} browser
 * @param {string} address
 * @param {Step} step
 */
async function walk(browser, address, step) {
  const page = await step('Open the page', async () => {
    const opened = await browser.open(address);
    return { said: `${await opened.title()} (${address})`, value: opened };
  });
  await step('Look at the toolbar badge', () => lookAtBadge(browser, page));
  const popup = await step('Click the toolbar button', () => openPopup(browser, page));
  await step('Click Read', () => read(page, popup));
  await step('Highlight a passage with the mouse', () => highlight(page));
  await step('Reload the reader', () => reloadReader(page));
  await step('Go back and save', () => goBackAndSave(browser, page));
  const again = await step('Click the toolbar button again', () =>
    openPopup(browser, page, 'popup-saved.png'),
  );
  await step('Open the saved article', () => read(page, again, 'reader-saved.png'));
  await step('Export', () => exportAll(page));
}

/** @typedef {import('./popup.mjs').Popup} Popup */
/** @typedef {import('./extension-browser.mjs').ExtensionBrowser} ExtensionBrowser */
/** @typedef {import('playwright').Page} Page */

/**
 * @param {ExtensionBrowser} browser
 * @param {Page} page
 */
async function lookAtBadge(browser, page) {
  const text = await browser.waitForBadge(page, 5_000);
  const said =
    text === ''
      ? 'it stays empty, so the detector does not take this page for an article'
      : `it shows ${text} (minutes)`;
  return { said, value: text };
}

/**
 * @param {ExtensionBrowser} browser
 * @param {Page} page
 */
async function openPopup(browser, page, picture = 'popup.png') {
  const popup = await browser.clickToolbarButton(page);
  const state = await popup.cardState();
  const path = await picturePath(picture, (file) => popup.screenshot(file));
  if (state !== 'article') {
    const words = ((await popup.text('article-card')) ?? '').replaceAll(/\s+/g, ' ');
    const canRead = (await popup.text('read')) !== null;
    if (!canRead) throw new EndOfTour(`the popup says “${words}” and offers nothing to read (${path})`);
    return { said: `the popup says “${words}”. Screenshot: ${path}`, value: popup };
  }
  const names = ['article-title', 'word-count', 'reading-time', 'site-claim'];
  const texts = await Promise.all(names.map((name) => popup.text(name)));
  const card = texts.filter((text) => text !== null && text !== '').join(' · ');
  return { said: `the popup shows ${card}. Screenshot: ${path}`, value: popup };
}

/**
 * @param {Page} page
 * @param {Popup} popup
 */
async function read(page, popup, picture = 'reader.png') {
  await popup.click('read');
  await page.waitForURL(/^chrome-extension:.*reader\.html/);
  const state = await readerState(page);
  if (state !== 'ready') {
    const path = await picturePath('reader-refused.png', (file) => page.screenshot({ path: file }));
    throw new EndOfTour(`the reader finds no article in this page (${state}, ${path})`);
  }
  const path = await picturePath(picture, (file) => page.screenshot({ path: file }));
  const title = await page.getByTestId('reader-title').textContent();
  const { paragraphs, images, characters } = await page.getByTestId('reader-article').evaluate((article) => ({
    paragraphs: article.querySelectorAll('p').length,
    images: article.querySelectorAll('img').length,
    characters: article.textContent?.length ?? 0,
  }));
  const size = `${paragraphs} paragraphs, ${images} images, ${characters} characters`;
  return { said: `the reader shows “${title}” with ${size}. Screenshot: ${path}`, value: state };
}

/** @param {Page} page */
async function highlight(page) {
  const passage = await selectByMouse(page, '[data-testid=reader-article]');
  await page.locator('[data-testid=selection-toolbar] button').first().click();
  await page.waitForFunction(PAINTED);
  const path = await picturePath('reader-highlight.png', (file) => page.screenshot({ path: file }));
  return { said: `“${passage}” is painted. Screenshot: ${path}`, value: passage };
}

/** @param {Page} page */
async function reloadReader(page) {
  await page.reload();
  await readerState(page);
  await page.waitForFunction(PAINTED);
  const count = await page.evaluate(PAINTED);
  return { said: `the passage is still painted (yellow ranges: ${count})`, value: count };
}

/**
 * @param {ExtensionBrowser} browser
 * @param {Page} page
 */
async function goBackAndSave(browser, page) {
  await page.goBack();
  const popup = await browser.clickToolbarButton(page);
  await popup.cardState();
  const saveButton = '[data-testid=save]:enabled';
  const canSave = (await popup.text(saveButton)) !== null;
  if (canSave) await popup.click(saveButton);
  await popup.waitFor('saved-article');
  const [first = ''] = await popup.texts('saved-article');
  const how = canSave ? 'saved' : 'highlighting had saved it already';
  await popup.close();
  return { said: `${how}; the popup lists “${first.replaceAll(/\s+/g, ' ')}”`, value: first };
}

/** @param {Page} page */
async function exportAll(page) {
  await page.waitForFunction(PAINTED);
  const files = [];
  for (const name of EXPORTS) {
    await page.getByTestId('export').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(name).click()]);
    const file = join(FOLDER, basename(download.suggestedFilename()));
    await writeFile(file, await readFile(await download.path()));
    const bytes = (await readFile(file)).length;
    files.push(`${relative(ROOT, file)} (${bytes} bytes)`);
  }
  return { said: files.join(', '), value: files };
}

/** @param {Page} page */
async function readerState(page) {
  await page.waitForFunction(() => (document.body.dataset.state ?? 'loading') !== 'loading');
  return page.evaluate(() => document.body.dataset.state ?? '');
}

/**
 * @param {string} name
 * @param {(file: string) => Promise<unknown>} take
 * @returns {Promise<string>} the picture's path from the top of the checkout
 */
async function picturePath(name, take) {
  const file = join(FOLDER, name);
  await take(file);
  return relative(ROOT, file);
}
