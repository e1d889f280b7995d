import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { backupOf, importBackup, openLibrary } from './support/library';
import { shot } from './support/shot';

/** Light and dark are looked at in `7-screens`; the reader, in all of them, in `29-typography`. */
const THEMES = ['sepia', 'black', 'contrast'] as const;

/** Each screen, and what it shows when it is done, or the way to it. */
const SCREENS = [
  ['library', 'library.html', '[data-testid=library-article]'],
  ['highlights', 'library.html', '[data-testid=view-highlights]'],
  ['statistics', 'library.html', '[data-testid=view-statistics]'],
  ['popup', 'popup.html', '[data-testid=article-card]'],
  ['side-panel', 'sidepanel.html', 'main'],
  ['options', 'options.html', '[data-testid=back-up-now]'],
  ['welcome', 'welcome.html', 'main'],
] as const;

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await openBrowser({ locale: 'zh-CN', viewport: { width: 1180, height: 860 } });
  const library = await openLibrary(browser);
  await importBackup(library, backupOf(24));
  await library.close();
});

afterAll(() => browser.close());

describe.each(THEMES)('in the theme %s', (theme) => {
  test.for(SCREENS)('%s is clean', async ([name, file, done]) => {
    const page = await browser.open(browser.url(file));
    await page.locator(done).first().waitFor();
    if (done.includes('view-')) await page.locator(done).click();
    await setTheme(page, theme);
    await expect.poll(() => violations(page)).toEqual([]);
    await page.screenshot({ path: shot(`${name}-${theme}`) });
    await page.close();
  });
});

/** As the settings do it: all colours follow from this attribute. */
function setTheme(page: Page, theme: string): Promise<void> {
  return page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
}
