import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { openLibrary } from './support/library';
import { readPage } from './support/read';
import { shot } from './support/shot';
import { tabTo } from './support/ways';

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openBrowser({ locale: 'en-US' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openOptions(): Promise<Page> {
  const options = await browser.open(browser.url('options.html'));
  await options.getByTestId('export-settings').waitFor();
  return options;
}

const keyRow = (options: Page, id: string) => options.getByTestId(`key-${id}`);

describe('the settings', () => {
  test('are searched: only what answers is shown, by other words for it too', async () => {
    const options = await openOptions();
    const headings = () => options.locator('main > section > h2').filter({ visible: true }).allInnerTexts();
    const all = await headings();
    await options.getByTestId('settings-search').fill('dark');
    await expect.poll(headings).toEqual(['Appearance']);
    await options.getByTestId('settings-search').fill('hotkey');
    await expect.poll(async () => (await headings()).length).toBeLessThan(all.length);
    expect(await headings()).toEqual(['Keyboard shortcuts']);
    await options.getByTestId('settings-search').fill('zeppelin');
    await options.getByText('No setting of that name').waitFor();
    await options.screenshot({ path: shot('options-search-nothing') });
    await options.getByTestId('settings-search').fill('');
    await expect.poll(headings).toEqual(all);
    await options.close();
  });

  test('a key is changed by the keys alone; a conflict is said, what the sheet shows follows, and it works', async () => {
    const options = await openOptions();
    const row = keyRow(options, 'library.archive');
    const warning = () => row.locator('[role=status]').textContent();
    await tabTo(options, row.getByTestId('record-key'));
    await options.keyboard.press('Enter');
    // Taken already, by "choose".
    await options.keyboard.press('x');
    await expect.poll(warning).toContain('X');
    expect(await keyRow(options, 'library.choose').getByRole('status').innerText()).toContain('X');
    await options.screenshot({ path: shot('options-key-conflict') });
    expect(await violations(options)).toEqual([]);
    await options.keyboard.press('Enter');
    await options.keyboard.press('y');
    await expect.poll(warning).toBe('');
    await expect.poll(() => row.getByTestId('record-key').innerText()).toBe('Y');

    const reader = await readPage(browser, server.url(SAMPLE));
    await reader.getByTestId('save').click();
    await reader.getByTestId('saved').waitFor();
    const library = await openLibrary(browser);
    await library.getByTestId('library-article').getByRole('button').click();
    await library.keyboard.press('?');
    await library.getByRole('dialog').getByText('Y', { exact: true }).waitFor();
    await library.keyboard.press('Escape');
    await library.getByRole('dialog').waitFor({ state: 'detached' });
    const isArchived = () =>
      library.getByTestId('preview').getByTestId('archive').getAttribute('aria-pressed');
    await library.keyboard.press('e');
    expect(await isArchived()).toBe('false');
    await library.keyboard.press('y');
    await expect.poll(isArchived).toBe('true');
    await library.close();
    await reader.close();
    await options.bringToFront();
    await row.getByTestId('reset-key').click();
    await expect.poll(() => row.getByTestId('record-key').innerText()).toBe('E');
    await options.close();
  });

  test('leave as a file, are reset, and come back from it; a file that is none changes nothing', async () => {
    const options = await openOptions();
    const theme = () => options.evaluate(() => document.documentElement.dataset.theme);
    await options.getByText('Sepia').click();
    await expect.poll(theme).toBe('sepia');
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByTestId('export-settings').click(),
    ]);
    const bytes = readFileSync(await download.path());
    await options.getByTestId('reset-settings').click();
    await options.getByTestId('reset-confirm').click();
    await expect.poll(theme).not.toBe('sepia');
    const take = (buffer: Buffer) =>
      options
        .getByTestId('settings-file')
        .setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer });
    await take(Buffer.from('{"format":"something else"}'));
    await options.getByRole('alert').or(options.getByTestId('toast')).first().waitFor();
    expect(await theme()).not.toBe('sepia');
    await take(bytes);
    await expect.poll(theme).toBe('sepia');
    await options.close();
  });
});

test('at twice the size nothing is lost: reader, library and settings', async () => {
  const reader = await readPage(browser, server.url(SAMPLE));
  const library = await openLibrary(browser);
  const options = await openOptions();
  for (const page of [reader, library, options]) {
    await page.bringToFront();
    await page.evaluate(async () => {
      const { tabs } = (
        globalThis as unknown as { chrome: { tabs: { setZoom(zoom: number): Promise<void> } } }
      ).chrome;
      await tabs.setZoom(2);
    });
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2);
    const beyond = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(beyond, { message: page.url() }).toBeLessThanOrEqual(0);
  }
  await expect.poll(() => reader.getByTestId('reader-title').isVisible()).toBe(true);
  await reader.bringToFront();
  await reader.screenshot({ path: shot('reader-zoomed') });
  await library.bringToFront();
  await library.screenshot({ path: shot('library-zoomed') });
});
