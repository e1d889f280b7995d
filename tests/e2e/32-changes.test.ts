import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PagedSite, servePaged } from './support/paged-site';
import { PARAGRAPHS } from './support/paragraphs';
import { readPage } from './support/read';
import { shot } from './support/shot';
import { story } from './support/story';

const EDITED = PARAGRAPHS.map((paragraph, index) =>
  index === 2 ? paragraph.replace('三十一年', '三十二年') : paragraph,
).toSpliced(4, 0, '更正：早先的版本写错了老人守渡口的年数，渡口管理所已经核实。');

let browser: ExtensionBrowser;
let site: PagedSite;
let paragraphs: readonly string[] = PARAGRAPHS;

beforeAll(async () => {
  site = await servePaged(() => ({ '/ferry.html': { body: story(paragraphs) } }));
  browser = await openBrowser({ locale: 'zh-CN' });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test('what a site has changed in a saved article is shown, and can be taken over', async () => {
  const address = `${site.origin}/ferry.html`;
  const reader = await readPage(browser, address);
  await reader.getByTestId('save').click();
  await reader.getByTestId('saved').waitFor();
  await reader.close();

  paragraphs = EDITED;
  const tab = await browser.open(address);
  const popup = await browser.clickToolbarButton(tab);
  await popup.waitFor('page-changed');
  await popup.screenshot(shot('popup-changed'));
  await popup.click('show-changes');
  await tab.waitForURL(/changes/);
  await tab.getByTestId('changes').waitFor();
  expect(await tab.locator('del').allInnerTexts()).toEqual(['一']);
  expect(await tab.locator('ins').allInnerTexts()).toEqual(['二', EDITED[4]]);
  expect(await tab.locator('[aria-current]').innerText()).toBe('一');
  await tab.getByTestId('next-change').click();
  expect(await tab.locator('[aria-current]').innerText()).toBe('二');
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.emulateMedia({ colorScheme });
    // Before that the colours are still changing.
    await expect.poll(() => violations(tab)).toEqual([]);
    await tab.screenshot({ path: shot(`changes-${colorScheme}`) });
  }
  for (const theme of ['sepia', 'black', 'contrast']) {
    await tab.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await expect.poll(() => violations(tab)).toEqual([]);
    await tab.screenshot({ path: shot(`changes-${theme}`) });
  }
  await tab.evaluate(() => document.documentElement.setAttribute('data-theme', 'system'));
  await tab.setViewportSize({ width: 320, height: 640 });
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  // The copy is as it was, until the person takes the new one.
  await tab.getByTestId('changes-close').click();
  await tab.waitForSelector('body[data-state=ready] [data-testid=reader-article]');
  expect(await tab.getByTestId('reader-article').innerText()).not.toContain('更正');
  await tab.goto(`${tab.url()}&changes`);
  await tab.getByTestId('changes-update').click();
  await expect.poll(() => tab.getByTestId('reader-article').innerText()).toContain('更正');
});
