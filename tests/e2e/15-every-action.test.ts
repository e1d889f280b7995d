import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser, type Popup } from './support/browser';
import { backupOf, importBackup, openLibrary } from './support/library';
import { fromMenu, nextValue, press, tabTo, type, type Way } from './support/ways';

const rows = (page: Page) => page.getByTestId('library-article');
const shows = (page: Page, text: string) =>
  page.getByTestId('result-count').getByText(text, { exact: true }).waitFor();
const at = (page: Page, testId: string) => page.getByTestId(testId);
const titles = (page: Page) => rows(page).first().textContent();

/** Looks at a row of the list. With the keys the Tab key comes to one row, and the arrows go on from there. */
async function lookAt(page: Page, way: Way, index: number): Promise<void> {
  if (way === 'mouse') return rows(page).nth(index).getByRole('button').click();
  await tabTo(page, page.getByTestId('library-list').locator('button[tabindex="0"]'));
  const isThere = (row: number) => page.locator(`[data-index="${row}"] [data-current]`).count();
  for (let steps = 0; steps < 20 && !(await isThere(index)); steps++) {
    await page.keyboard.press(
      (await isThere(index + 1)) || (await isThere(index + 2)) ? 'ArrowUp' : 'ArrowDown',
    );
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  expect(await isThere(index)).toBe(1);
}

async function choose(page: Page, way: Way, index: number): Promise<void> {
  if (way === 'mouse') return rows(page).nth(index).getByRole('checkbox').click();
  await lookAt(page, way, index);
  await page.keyboard.press('x');
  await expect.poll(() => rows(page).nth(index).getByRole('checkbox').isChecked()).toBe(true);
}

/** Goes on by the Tab key from where the focus is, and presses Enter there. */
async function pressInPopup(popup: Popup, target: string): Promise<void> {
  await popup.waitFor(target);
  const hasFocus = () =>
    popup.evaluate((selector) => document.activeElement?.matches(selector) ?? false, target);
  for (let steps = 0; steps < 30 && !(await hasFocus()); steps++) await popup.press('Tab');
  expect(await hasFocus(), target).toBe(true);
  await popup.press('Enter');
}

describe.each(['mouse', 'keys'] as const)('a thousand articles, by %s alone', (way: Way) => {
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser({ locale: 'en-US', viewport: { width: 1360, height: 760 } });
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await openLibrary(browser);
    await importBackup(page, backupOf(1000));
    await press(page, way, at(page, 'reminder-later'));
  });

  afterAll(() => browser.close());

  test('filters and orders', async () => {
    const filters = at(page, 'filters');
    const value = (name: string) => filters.getByRole('button', { name });
    await press(page, way, at(page, 'shelf-favourite'));
    await shows(page, '167 articles');
    await press(page, way, value('城建'));
    await shows(page, '33 articles');
    await press(page, way, value('Harbour News'));
    await expect.poll(() => rows(page).count()).toBeLessThan(10);
    await press(page, way, value('Harbour News'));
    await press(page, way, value('城建'));
    await press(page, way, at(page, 'shelf-all'));
    await press(page, way, filters.getByRole('checkbox'));
    await expect.poll(() => at(page, 'result-count').textContent()).not.toBe('1,000 articles');
    await press(page, way, filters.getByRole('checkbox'));
    await nextValue(page, way, filters.getByRole('combobox'));
    await expect.poll(() => at(page, 'result-count').textContent()).not.toBe('1,000 articles');
    await filters.getByRole('combobox').selectOption({ index: 0 });
    await shows(page, '1,000 articles');
    const order = page.getByRole('main').getByRole('combobox');
    await order.selectOption('length');
    await expect.poll(() => titles(page)).not.toContain('第1次报道');
    await order.selectOption({ index: 0 });
    await expect.poll(() => titles(page)).toContain('第1次报道');
  });

  test('one article: favourite, archive, tag, note, facts, copy, original, delete, undo, open', async () => {
    const preview = at(page, 'preview');
    await lookAt(page, way, 1);
    await press(page, way, preview.getByTestId('favourite'));
    await expect.poll(() => preview.getByTestId('favourite').getAttribute('aria-pressed')).toBe('true');
    await press(page, way, preview.getByTestId('archive'));
    await expect.poll(() => preview.getByTestId('archive').getAttribute('aria-pressed')).toBe('true');
    await type(page, way, preview.getByTestId('add-tag'), '周末');
    await page.keyboard.press('Enter');
    await preview.getByTestId('tag').getByText('周末').waitFor();
    await type(page, way, preview.getByTestId('article-note'), 'Ask again in spring.');
    await press(page, way, preview.getByTestId('edit'));
    await type(page, way, preview.getByLabel('Title'), '青檀山的夜班车');
    await press(page, way, preview.getByTestId('save-facts'));
    await preview.getByRole('heading', { name: '青檀山的夜班车' }).waitFor();
    expect(await preview.getByTestId('article-note').inputValue()).toBe('Ask again in spring.');
    await fromMenu(page, way, preview.getByTestId('copy'), at(page, 'copy-citation'));
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('青檀山的夜班车');
    const [original] = await Promise.all([
      browser.context.waitForEvent('page'),
      press(page, way, preview.getByRole('link')),
    ]);
    await original.close();
    await page.bringToFront();
    await press(page, way, preview.getByTestId('delete'));
    await shows(page, '999 articles');
    await press(page, way, at(page, 'undo').first());
    await shows(page, '1,000 articles');
    await lookAt(page, way, 1);
    const [reader] = await Promise.all([
      browser.context.waitForEvent('page'),
      press(page, way, preview.getByTestId('open')),
    ]);
    await reader.getByTestId('reader-title').getByText('青檀山的夜班车').waitFor();
    await reader.close();
    // A page in the background draws a frame a second.
    await page.bringToFront();
  });

  test('several: choose, tag, export, archive, delete, restore', async () => {
    for (const row of [2, 3]) await choose(page, way, row);
    await page.getByText('2 chosen').waitFor();
    await press(page, way, at(page, 'bulk-tag'));
    await type(page, way, page.getByRole('main').getByTestId('add-tag'), '两篇');
    await page.keyboard.press('Enter');
    await at(page, 'filters').getByRole('button', { name: '两篇' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      fromMenu(page, way, at(page, 'bulk-export'), at(page, 'export-text')),
    ]);
    const files = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(files)).toHaveLength(2);
    expect(strFromU8(Object.values(files)[0] ?? new Uint8Array())).toContain('第3次报道');
    await press(page, way, at(page, 'bulk-archive'));
    await press(page, way, page.getByRole('button', { name: 'Clear choice' }));
    await page.getByText('2 chosen').waitFor({ state: 'detached' });
    for (const row of [2, 3]) await choose(page, way, row);
    await press(page, way, at(page, 'bulk-delete'));
    await shows(page, '998 articles');
    await press(page, way, at(page, 'shelf-trash'));
    await shows(page, '2 articles');
    for (const row of [0, 1]) await choose(page, way, row);
    await press(page, way, page.getByRole('main').getByTestId('restore'));
    await press(page, way, at(page, 'shelf-all'));
    await shows(page, '1,000 articles');
  });

  test('highlights by colour, with a note, by tag, and from there into the text', async () => {
    await press(page, way, at(page, 'view-highlights'));
    await expect.poll(() => at(page, 'library-highlight').count()).toBe(100);
    await press(page, way, page.getByRole('button', { name: 'Yellow' }));
    await expect.poll(() => at(page, 'library-highlight').count()).toBe(20);
    await press(page, way, page.getByRole('checkbox'));
    await expect.poll(() => at(page, 'library-highlight').count()).toBeLessThan(20);
    await press(page, way, page.getByRole('checkbox'));
    await press(page, way, page.getByRole('button', { name: 'Yellow' }));
    const tag = at(page, 'highlight-filters').getByRole('button', { name: '河道' });
    await press(page, way, tag);
    await expect.poll(() => at(page, 'library-highlight').count()).toBe(20);
    await press(page, way, tag);
    await expect.poll(() => at(page, 'library-highlight').count()).toBe(100);
    const [reader] = await Promise.all([
      browser.context.waitForEvent('page'),
      press(page, way, at(page, 'library-highlight').first().getByRole('button')),
    ]);
    await reader.getByTestId('reader-title').waitFor();
    await reader.close();
    await page.bringToFront();
    await press(page, way, at(page, 'view-articles'));
  });

  test('in the popup: search, favourite, archive, copy, export, delete, undo', async () => {
    const popup = await browser.open(browser.url('popup.html'));
    const row = at(popup, 'saved-article').first();
    await type(popup, way, at(popup, 'search'), '第778次');
    await expect.poll(() => at(popup, 'saved-article').count()).toBe(1);
    // The row's buttons come when it is pointed at or focused.
    if (way === 'mouse') await row.hover();
    else await popup.keyboard.press('ArrowDown');
    for (const name of ['favourite', 'archive']) {
      await press(popup, way, row.getByTestId(name));
      await expect.poll(() => row.getByTestId(name).getAttribute('aria-pressed')).toBe('true');
    }
    await fromMenu(popup, way, row.getByTestId('copy'), at(popup, 'copy-text'));
    await popup.getByText('Copied').waitFor();
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      fromMenu(popup, way, row.getByTestId('export-one'), at(popup, 'export-markdown')),
    ]);
    expect(download.suggestedFilename()).toMatch(/第778次报道\.md$/);
    await press(popup, way, row.getByTestId('delete'));
    await at(popup, 'saved-article').waitFor({ state: 'detached' });
    await press(popup, way, at(popup, 'undo').first());
    await row.waitFor();
    await popup.close();
  });

  test('in the popup: open, open the original, open the library', async () => {
    await browser.context.route('https://news.example/**', (route) =>
      route.fulfill({ body: 'The original' }),
    );
    const leads = [
      ['[data-testid=saved-article] button', 'reader.html?id='],
      ['[data-testid=original]', 'https://news.example/777'],
      ['[data-testid=open-library]', 'library.html'],
    ] as const;
    await page.close();
    for (const [target, address] of leads) {
      const tab = await browser.open('about:blank');
      // What leads elsewhere closes the popup: each time it is opened anew.
      const popup = await browser.clickToolbarButton(tab);
      // The field has the focus, so typing searches.
      await popup.waitUntil(() => document.activeElement?.matches('[data-testid=search]'));
      await popup.type('第778次');
      await popup.waitUntil(() => document.querySelectorAll('[data-testid=saved-article]').length === 1);
      await popup.press('ArrowDown');
      if (way === 'mouse') await popup.click(target);
      else await pressInPopup(popup, target);
      const opened = () => browser.context.pages().find((one) => one.url().includes(address));
      await expect.poll(opened, { message: address }).toBeDefined();
      await opened()?.close();
      if (!tab.isClosed()) await tab.close();
    }
  });
});
