import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, serveFixtures } from './support/fixtures';
import { readPage } from './support/read';
import { shot } from './support/shot';

/** Languages whose screens `7-screens` does not show. */
describe.each(['ja-JP', 'zh-TW', 'de-DE', 'es-ES', 'fr-FR'] as const)('the interface in %s', (locale) => {
  let browser: ExtensionBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await serveFixtures();
    browser = await openBrowser({ locale, viewport: { width: 1180, height: 860 } });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function look(page: Page, name: string): Promise<void> {
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(
      locale.replace(/-(?:JP|DE|ES|FR)$/, ''),
    );
    for (const width of [1180, 320]) {
      await page.setViewportSize({ width, height: 860 });
      await page.waitForTimeout(300);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth, `${name} at ${width}`).toBeLessThanOrEqual(clientWidth);
      await page.screenshot({ path: shot(`${name}-${locale}-${width}`) });
    }
    expect(await violations(page)).toEqual([]);
  }

  test('reader, library and settings: in its words, nothing beyond the edge, clean', async () => {
    const reader = await readPage(browser, server.url('en--news--feature/page.html'));
    await reader.getByTestId('save').click();
    await reader.getByTestId('saved').waitFor();
    await look(reader, 'language-reader');
    const library = await browser.open(browser.url('library.html'));
    await library.getByTestId('library-article').waitFor();
    await look(library, 'language-library');
    const options = await browser.open(browser.url('options.html'));
    await options.getByTestId('back-up-now').waitFor();
    await look(options, 'language-options');
  });
});
