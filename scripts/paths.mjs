import { fileURLToPath } from 'node:url';

/**
 * A path inside the checkout, as an absolute path of this system.
 * @param {string} relative with `/` between folders, from the top of the checkout
 * @returns {string}
 */
export function fromRoot(relative) {
  return fileURLToPath(new URL(`../${relative}`, import.meta.url));
}

export const ROOT = fromRoot('.');
export const CHROME_BUILD = fromRoot('.output/chrome-mv3');
export const FIREFOX_BUILD = fromRoot('.output/firefox-mv3');
/** What runs leave behind for people to look at: screenshots, exported files, test results. Not committed. */
export const ARTIFACTS = fromRoot('artifacts');
export const SAMPLE_PAGE = fromRoot('tests/fixtures/pages/zh--news--sample/page.html');
