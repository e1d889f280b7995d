import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { backupOf, importBackup, openLibrary } from './support/library';
import { readPage } from './support/read';
import { shot } from './support/shot';

/** A backup in which every third article was finished on one of the last forty days. */
function readBackup(): string {
  const backup = JSON.parse(backupOf(120));
  backup.articles.forEach(({ article }: { article: { finishedAt?: number } }, index: number) => {
    if (index % 3 === 0) article.finishedAt = Date.now() - ((index / 3) % 40) * 86_400_000;
  });
  return JSON.stringify(backup);
}

describe.each([
  { locale: 'zh-CN', colorScheme: 'light' },
  { locale: 'en-US', colorScheme: 'dark' },
] as const)('statistics in $locale, $colorScheme', ({ locale, colorScheme }) => {
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    browser = await openBrowser({ locale, colorScheme, viewport: { width: 1280, height: 1000 } });
  });

  afterAll(() => browser.close());

  test('say how they fill, then show the week, the days and the sources, with tables for all', async () => {
    const page = await openLibrary(browser);
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.getByTestId('view-statistics').click();
    await page.getByTestId('statistics').waitFor();
    await page.screenshot({ path: shot(`statistics-empty-${locale}-${colorScheme}`) });
    expect(await violations(page)).toEqual([]);
    await page.getByTestId('view-articles').click();
    await importBackup(page, readBackup());
    await page.keyboard.press('Escape');
    await page.getByTestId('view-statistics').click();
    await page.locator('canvas').nth(1).waitFor();
    await page.screenshot({ path: shot(`statistics-${locale}-${colorScheme}`) });
    expect(await violations(page)).toEqual([]);
    await page.locator('summary').first().click();
    expect(await page.locator('table').first().locator('tbody tr').count()).toBe(30);
    expect(problems).toEqual([]);
  });
});

describe('progress', () => {
  let browser: ExtensionBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await serveFixtures();
    browser = await openBrowser({ locale: 'zh-CN' });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('what was scrolled to is in progress, on its shelf in the library', async () => {
    const reader = await readPage(browser, server.url(SAMPLE));
    await reader.getByTestId('save').click();
    await reader.mouse.wheel(0, 900);
    await reader.waitForTimeout(2500);
    const library = await openLibrary(browser);
    await library.getByTestId('shelf-reading').click();
    await library.getByTestId('result-count').getByText('1篇').waitFor();
  });
});
