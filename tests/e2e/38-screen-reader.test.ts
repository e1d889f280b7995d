import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser, selectByMouse } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { readPage } from './support/read';
import { shot } from './support/shot';

const READER = '[data-testid=reader-article]';

let browser: ExtensionBrowser;
let server: PageServer;
let reader: Page;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openBrowser({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  reader = await readPage(browser, server.url(SAMPLE));
  await selectByMouse(reader, READER, { from: '七十一岁的陶阿根', length: 14 });
  await reader.click('[data-testid=selection-toolbar] [data-testid=colour-yellow]');
  await reader.waitForFunction(() => CSS.highlights.get('lede-yellow')?.size === 1);
  await reader.keyboard.press('Escape');
  await reader.getByTestId('toggle-highlights').click();
  await reader.getByTestId('note').fill('问问他');
  await reader.getByTestId('note').blur();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The tree that a screen reader walks, without what differs from run to run: addresses, and what depends on the time. */
async function tree(page: Page): Promise<string> {
  const found = await page.locator('body').ariaSnapshot();
  return `${found
    .replaceAll(new URL(server.url('')).host, 'news.example')
    .replace(/chrome-extension:\/\/[a-p]{32}/g, 'chrome-extension://lede')
    .replace(/^- status: 已高亮$/m, '- status')
    .replace(/ {2}- region "备份":[\s\S]*?(?= {2}- region)/, '')}\n`;
}

describe('what a screen reader finds', () => {
  test('in the reader, with a highlight and its note', async () => {
    await expect(await tree(reader)).toMatchFileSnapshot('screen-reader/reader.yml');
  });

  test('in the library', async () => {
    const library = await browser.open(browser.url('library.html'));
    await library.getByTestId('library-article').first().click();
    await library.getByTestId('article-note').waitFor();
    await expect(await tree(library)).toMatchFileSnapshot('screen-reader/library.yml');
    await library.close();
  });

  test('in the settings', async () => {
    const options = await browser.open(browser.url('options.html'));
    await options.getByTestId('back-up-now').waitFor();
    await expect(await tree(options)).toMatchFileSnapshot('screen-reader/options.yml');
    await options.close();
  });
});

describe('with the forced colours of the system', () => {
  test.each(['light', 'dark'] as const)(
    'the reader and the library keep edges, states and highlights, on %s',
    async (colorScheme) => {
      const library = await browser.open(browser.url('library.html'));
      await library.getByTestId('library-article').first().click();
      for (const [name, page] of Object.entries({ reader, library })) {
        await page.bringToFront();
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        await page.screenshot({ path: shot(`forced-colours-${name}-${colorScheme}`) });
      }
      const border = await library
        .getByTestId('article-note')
        .evaluate((field) => getComputedStyle(field).borderTopStyle);
      expect(border).toBe('solid');
      // A passage must differ from its surroundings by more than a wash, which the system takes away.
      const mark = await reader.evaluate(() => {
        const style = getComputedStyle(
          document.querySelector('main > article p') ?? document.body,
          '::highlight(lede-yellow)',
        );
        return { line: style.textDecorationLine, background: style.backgroundColor };
      });
      const around = await reader.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(mark.line !== 'none' || mark.background !== around).toBe(true);
      await reader.emulateMedia({ forcedColors: 'none', colorScheme: null });
      await library.close();
    },
  );
});
