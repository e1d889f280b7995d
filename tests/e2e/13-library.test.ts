import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { backupOf, importBackup, openLibrary } from './support/library';
import { shot } from './support/shot';

const rows = (page: Page) => page.getByTestId('library-article');
const count = (page: Page) => page.getByTestId('result-count');

describe('a library of a thousand articles', () => {
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser({ locale: 'en-US', viewport: { width: 1280, height: 860 } });
    page = await openLibrary(browser);
    await page.getByText('Nothing saved yet').waitFor();
    await importBackup(page, backupOf(1000));
  });

  afterAll(() => browser.close());

  test('comes in once, however often the file is taken in, and only the rows in view are there', async () => {
    await count(page).getByText('1,000 articles').waitFor();
    expect(await importBackup(page, backupOf(1000))).toBe(
      'Imported: 0 new, 1,000 known already, 0 highlights',
    );
    await count(page).getByText('1,000 articles').waitFor();
    expect(await rows(page).count()).toBeLessThan(40);
  });

  test('who has much and no copy elsewhere is reminded, once a month', async () => {
    const reminder = page.getByTestId('backup-reminder');
    await reminder.waitFor();
    await Promise.all([page.waitForEvent('download'), page.getByTestId('reminder-download').click()]);
    await reminder.waitFor({ state: 'detached' });
    await page.reload();
    await rows(page).first().waitFor();
    expect(await reminder.count()).toBe(0);
  });

  test('a damaged file changes nothing and says so', async () => {
    await page.getByTestId('import-file').setInputFiles({
      ...{ name: 'x.json', mimeType: 'application/json' },
      buffer: Buffer.from(backupOf(3).slice(0, -20)),
    });
    await page.getByText('“x.json” is damaged at articles[2]').first().waitFor();
    await page.getByTestId('import-close').click();
    await count(page).getByText('1,000 articles').waitFor();
  });

  test('is searched while typing, 简 and 繁 alike, with the words marked', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('舊碼頭');
    await count(page).getByText('125 articles').waitFor();
    expect(await rows(page).first().textContent()).toContain('旧码头');
    expect(await rows(page).first().locator('mark').first().textContent()).toBe('旧码头');
    await page.getByTestId('library-search').fill('第777次');
    await count(page).getByText('1 article', { exact: true }).waitFor();
    await page.getByTestId('library-search').fill('tag:城建 -旧码头 is:favourite');
    await expect.poll(() => count(page).textContent()).toMatch(/^\d+ articles$/);
    await page.getByTestId('library-search').fill('默想');
    await page.getByText('Nothing found').waitFor();
    await page.getByTestId('library-search').fill('');
    await count(page).getByText('1,000 articles').waitFor();
  });

  test('is walked by the keys: down, choose, archive, favourite, delete and undo', async () => {
    await page.getByTestId('library-search').blur();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.getByTestId('preview').getByText('第2次报道').first().waitFor();
    await page.keyboard.press('s');
    await expect.poll(() => page.getByTestId('favourite').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('e');
    await page.getByTestId('undo').click();
    await expect.poll(() => page.getByTestId('archive').getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('Delete');
    await count(page).getByText('999 articles').waitFor();
    await page.getByTestId('undo').first().click();
    await count(page).getByText('1,000 articles').waitFor();
  });

  test('tags and notes are kept and found', async () => {
    await rows(page).first().getByRole('button').click();
    await page.getByTestId('preview').getByTestId('add-tag').fill('慢慢读');
    await page.keyboard.press('Enter');
    await page.getByTestId('preview').getByTestId('tag').getByText('慢慢读').waitFor();
    await page.getByTestId('article-note').fill('和去年的报道比一比');
    await page.getByTestId('library-search').fill('去年的报道');
    await count(page).getByText('1 article', { exact: true }).waitFor();
    await page.getByTestId('library-search').fill('tag:慢慢读');
    await count(page).getByText('1 article', { exact: true }).waitFor();
    await page.getByTestId('library-search').fill('');
  });

  test('several at once are tagged, deleted, and restored from the trash', async () => {
    await page.getByTestId('shelf-favourite').click();
    await rows(page).nth(0).getByRole('checkbox').check();
    await rows(page).nth(1).getByRole('checkbox').check();
    await page.getByTestId('bulk-tag').click();
    await page.getByTestId('add-tag').first().fill('成批');
    await page.keyboard.press('Enter');
    await page.getByTestId('filters').getByText('成批').waitFor();
    await page.getByTestId('bulk-delete').click();
    await page.getByTestId('shelf-trash').click();
    await count(page).getByText('2 articles').waitFor();
    await rows(page).nth(0).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Choose all' }).click();
    await page.getByTestId('restore').first().click();
    await page.getByText('The trash is empty').waitFor();
    await page.getByTestId('shelf-all').click();
    await count(page).getByText('1,000 articles').waitFor();
  });

  test('highlights of all articles are listed, by colour and by words', async () => {
    await page.getByTestId('view-highlights').click();
    await expect.poll(() => page.getByTestId('library-highlight').count()).toBe(100);
    await page.getByRole('button', { name: 'Pink' }).click();
    await expect.poll(() => page.getByTestId('library-highlight').count()).toBe(20);
    await page.getByRole('button', { name: 'Pink' }).click();
    await page.getByTestId('library-search').fill('居委会');
    await expect.poll(() => page.getByTestId('library-highlight').count()).toBe(50);
    await page.getByTestId('library-search').fill('');
    await page.getByTestId('view-articles').click();
  });

  test('leaves as a backup and comes back the same in an empty browser', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByTestId('export')
        .click()
        .then(() => page.getByTestId('export-json').click()),
    ]);
    const backup = readFileSync(await download.path(), 'utf8');
    const other = await openBrowser({ locale: 'en-US' });
    try {
      const empty = await openLibrary(other);
      await importBackup(empty, backup);
      const [again] = await Promise.all([
        empty.waitForEvent('download'),
        empty
          .getByTestId('export')
          .click()
          .then(() => empty.getByTestId('export-json').click()),
      ]);
      const [one, two] = [backup, readFileSync(await again.path(), 'utf8')].map(
        (text) => JSON.parse(text).articles,
      );
      expect(two).toHaveLength(1000);
      expect(two).toEqual(one);
    } finally {
      await other.close();
    }
  });

  test('the popup leads to it', async () => {
    const tab = await browser.open('chrome://version/');
    const popup = await browser.clickToolbarButton(tab);
    // The list pushes the foot of the popup down when it comes.
    await popup.waitFor('saved-article');
    await popup.click('open-library');
    const opened = (): number =>
      browser.context.pages().filter((one) => one.url().endsWith('library.html')).length;
    await expect.poll(opened).toBe(2);
  });
});

describe.each([
  { locale: 'zh-CN', colorScheme: 'light' },
  { locale: 'zh-CN', colorScheme: 'dark' },
  { locale: 'en-US', colorScheme: 'light' },
  { locale: 'en-US', colorScheme: 'dark' },
] as const)('the library in $locale, $colorScheme', ({ locale, colorScheme }) => {
  test('empty, full, searched, with a choice, its highlights, narrow', async () => {
    const browser = await openBrowser({
      ...{ locale, colorScheme, deviceScaleFactor: 2 },
      viewport: { width: 1280, height: 860 },
    });
    try {
      const page = await openLibrary(browser);
      const look = async (name: string): Promise<void> => {
        await page.screenshot({ path: shot(`library-${name}-${locale}-${colorScheme}`) });
        expect(await violations(page)).toEqual([]);
      };
      await page.getByTestId('library-empty').waitFor();
      await look('empty');
      await importBackup(page, backupOf(1000));
      await rows(page).first().getByRole('button').click();
      await page.getByTestId('open').waitFor();
      await look('reminder');
      await page.getByTestId('reminder-later').click();
      await page.reload();
      await rows(page).first().getByRole('button').click();
      await page.getByTestId('preview').locator('[data-colour]').waitFor();
      await look('full');
      await page.getByTestId('library-search').fill('旧码头');
      await rows(page).locator('mark').first().waitFor();
      await rows(page).nth(1).getByRole('checkbox').check();
      await look('search');
      await page.getByTestId('library-search').fill('');
      await page.getByTestId('view-highlights').click();
      await page.getByTestId('library-highlight').first().waitFor();
      await look('highlights');
      await page.getByTestId('view-articles').click();
      await page.setViewportSize({ width: 640, height: 860 });
      await rows(page).first().waitFor();
      await look('narrow');
      await page.getByTestId('unfold-filters').click();
      await look('narrow-filters');
      await page.getByTestId('unfold-filters').click();
      await rows(page).nth(2).getByRole('button').click();
      await page.getByTestId('article-note').waitFor();
      await look('narrow-preview');
      await page.getByTestId('close-preview').click();
      await page.getByTestId('article-note').waitFor({ state: 'detached' });
      await page.setViewportSize({ width: 320, height: 640 });
      await look('phone');
      await page.setViewportSize({ width: 900, height: 700 });
      await rows(page).first().getByRole('button').click();
      await page.getByTestId('article-note').waitFor();
      await look('medium');
    } finally {
      await browser.close();
    }
  });
});
