import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { backupOf, openLibrary } from './support/library';
import { shot } from './support/shot';
import { storedRows } from './support/stored-rows';

const count = (page: Page) => page.getByTestId('result-count');
const dialog = (page: Page) => page.getByTestId('import-dialog');

async function choose(page: Page, name: string, contents: string): Promise<void> {
  // A file of its own on the disk: what goes to the browser in a message has a limit.
  const path = join(tmpdir(), `lede-${process.pid}-${name}`);
  writeFileSync(path, contents);
  await page.getByTestId('import-file').setInputFiles(path);
}

async function waitFor(page: Page, state: string): Promise<void> {
  await page.locator(`[data-testid="import-dialog"][data-state="${state}"]`).waitFor();
}

async function close(page: Page): Promise<void> {
  await page.getByTestId('import-close').click();
  await dialog(page).waitFor({ state: 'detached' });
}

/** All that is stored, in the order of its keys. */
async function stored(page: Page): Promise<Record<string, unknown[]>> {
  const [articles = [], contents = [], highlights = []] = await Promise.all(
    ['articles', 'contents', 'highlights'].map((table) => storedRows(page, table)),
  );
  return { articles, contents, highlights };
}

/** Watches how long the page is busy at a stretch; the function tells the longest so far, in milliseconds. */
async function watchPauses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    Object.assign(window, { gaps });
    let last = performance.now();
    const tick = (): void => {
      gaps.push(performance.now() - last);
      last = performance.now();
      setTimeout(tick);
    };
    tick();
  });
  return () => page.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps));
}

describe('taking in what is elsewhere', () => {
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser({ locale: 'en-US', viewport: { width: 1280, height: 860 } });
    page = await openLibrary(browser);
  });

  afterAll(() => browser.close());

  test('Pocket’s file comes in as links, and the report says what did not', async () => {
    await choose(page, 'anything.bin', readFileSync('tests/fixtures/imports/pocket.csv', 'utf8'));
    await waitFor(page, 'done');
    const report = page.getByTestId('import-report');
    await report.getByText('Imported: 3 new, 0 known already, 0 highlights').waitFor();
    await report.getByText('3 articles came as links only').waitFor();
    await page.getByTestId('skipped-no-address').locator('summary').click();
    await page.getByTestId('skipped-no-address').getByText('No address', { exact: true }).waitFor();
    await page.screenshot({ path: shot('import-report') });
    expect(await violations(page)).toEqual([]);
    await close(page);
    await count(page).getByText('3 articles').waitFor();
    expect(await page.getByTestId('library-article').getByTestId('not-read-yet').count()).toBe(3);
  });

  test('a link that was not read yet says so and leads to the original', async () => {
    const [id] = await page.evaluate(async () => {
      const open = indexedDB.open('lede');
      await new Promise((resolve) => {
        open.onsuccess = resolve;
      });
      const request = open.result.transaction('articles').objectStore('articles').getAllKeys();
      return await new Promise<IDBValidKey[]>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    });
    const reader = await browser.open(browser.url(`reader.html?id=${String(id)}`));
    await reader.getByTestId('stub').waitFor();
    expect(await reader.getByTestId('stub-original').getAttribute('href')).toMatch(/^https:/);
    await reader.screenshot({ path: shot('import-stub') });
    expect(await violations(reader)).toEqual([]);
    await reader.close();
  });

  test.for([
    ['broken off', backupOf(30).slice(0, -500), /damaged at articles\[29\]/],
    [
      'changed in one place',
      backupOf(30).replace('"units":', '"units":-'),
      /articles\[0\]\.article\.count\.units/,
    ],
    ['of another kind', 'Dear diary,\nnothing happened.', /no file that Lede can read/],
  ] as const)(
    'a file that is %s changes nothing and says where it is wrong',
    async ([, contents, message]) => {
      const before = await stored(page);
      await choose(page, 'damaged.json', contents);
      await waitFor(page, 'failed');
      expect(await page.getByTestId('import-error').textContent()).toMatch(message);
      await close(page);
      expect(await stored(page)).toEqual(before);
    },
  );

  test('a backup is merged on demand, and a second time adds nothing', async () => {
    for (const expected of ['Imported: 40 new, 0 known', 'Imported: 0 new, 40 known']) {
      await choose(page, 'backup.json', backupOf(40));
      await waitFor(page, 'asking');
      await page.screenshot({ path: shot('import-question') });
      expect(await violations(page)).toEqual([]);
      await page.getByTestId('import-merge').click();
      await page.getByTestId('import-report').getByText(expected).waitFor();
      await close(page);
    }
    await count(page).getByText('43 articles').waitFor();
  });

  test('a backup takes the place of everything on demand, and comes back the same', async () => {
    await choose(page, 'backup.json', backupOf(20));
    await page.getByTestId('import-replace').click();
    await waitFor(page, 'done');
    await close(page);
    await count(page).getByText('20 articles').waitFor();
    const before = await stored(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByTestId('export')
        .click()
        .then(() => page.getByTestId('export-json').click()),
    ]);
    await choose(page, 'again.json', readFileSync(await download.path(), 'utf8'));
    await page.getByTestId('import-replace').click();
    await waitFor(page, 'done');
    await close(page);
    expect(await stored(page)).toEqual(before);
  });

  test('files dropped anywhere on the page are taken in', async () => {
    const csv = 'title,url,time_added,tags,status\nDropped,https://drop.example/1,1700000000,,unread';
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped'));
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }, csv);
    await page.getByTestId('import-report').getByText('Imported: 1 new').waitFor();
    await close(page);
  });

  test('ten thousand articles show how far they are, leave the page alive, and can be called off', async () => {
    const before = await stored(page);
    const longestPause = await watchPauses(page);
    await choose(page, 'many.json', backupOf(10_000));
    await page.getByTestId('import-merge').click();
    await page
      .getByTestId('import-progress')
      .getByText(/^[1-9][\d,]* of 10,000 articles/)
      .waitFor();
    await page.getByTestId('import-cancel').click();
    await waitFor(page, 'cancelled');
    const longest = await longestPause();
    console.log(`longest pause of the page while importing: ${Math.round(longest)} ms`);
    expect(longest).toBeLessThan(500);
    await close(page);
    expect(await stored(page)).toEqual(before);
  });

  test('ten thousand articles come in', async () => {
    const start = Date.now();
    await choose(page, 'many.json', backupOf(10_000));
    await page.getByTestId('import-merge').click();
    await waitFor(page, 'done');
    console.log(`ten thousand articles in ${Date.now() - start} ms`);
    await close(page);
    await count(page).getByText('10,001 articles').waitFor();
  });

  test('ten thousand articles leave as one book, which can be called off, and leave the page alive', async () => {
    const longestPause = await watchPauses(page);
    await page.getByTestId('export').click();
    await page.getByTestId('export-epub').click();
    await page.getByText(/^Reading: [1-9][\d,]* of 10,001 articles · \d+ seconds? left/).waitFor();
    await page.getByTestId('undo').click();
    await page.getByText(/^Reading: /).waitFor({ state: 'detached' });
    await page.getByTestId('export').click();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 0 }),
      page.getByTestId('export-epub').click(),
      page.getByText(/^Writing: [1-9][\d,]* of 10,001 articles/).waitFor({ timeout: 0 }),
    ]);
    const longest = await longestPause();
    console.log(`longest pause of the page while exporting: ${Math.round(longest)} ms`);
    expect(longest).toBeLessThan(1000);
    const book = unzipSync(readFileSync(await download.path()), {
      filter: ({ name }) => name.endsWith('-10001.xhtml'),
    });
    expect(Object.keys(book)).toEqual(['OEBPS/chapter-10001.xhtml']);
  }, 120_000);

  test('the index of ten thousand articles is made anew, and that can be stopped', async () => {
    const options = await browser.open(browser.url('options.html'));
    await options.getByTestId('rebuild-index').click();
    await options.getByText(/^Indexing: [1-9][\d,]* of 10,001 articles/).waitFor();
    await options.getByTestId('undo').click();
    await options.getByText('Stopped. The rest is indexed with your next search.').waitFor();
    await options.close();
  });
});

test('in Chinese, in the dark', async () => {
  const browser = await openBrowser({
    locale: 'zh-CN',
    colorScheme: 'dark',
    viewport: { width: 1280, height: 860 },
  });
  try {
    const page = await openLibrary(browser);
    await choose(page, 'anything', readFileSync('tests/fixtures/imports/readwise.csv', 'utf8'));
    await page.getByTestId('import-report').getByText('导入完成：新增1篇，已有0篇，高亮2处').waitFor();
    await page.getByTestId('skipped-no-address').locator('summary').click();
    await page.screenshot({ path: shot('import-report-zh-CN-dark') });
    expect(await violations(page)).toEqual([]);
    await close(page);
    await choose(page, 'anything', 'Dear diary');
    await page.getByTestId('import-error').waitFor();
    await page.screenshot({ path: shot('import-error-zh-CN-dark') });
    await close(page);
    await page.getByTestId('library-article').getByRole('button').click();
    await page.getByTestId('preview').getByTestId('not-read-yet').waitFor();
    await page.screenshot({ path: shot('import-preview-zh-CN-dark') });
    expect(await violations(page)).toEqual([]);
  } finally {
    await browser.close();
  }
});
