import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { readPage } from './support/read';
import { shot } from './support/shot';

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

test('a key dims all but the paragraph at eye level, then all but a few lines; it is kept for the next article', async () => {
  const reader = await readPage(browser, server.url(SAMPLE));
  const focused = reader.locator('[data-focus=on]');
  await reader.keyboard.press('d');
  await expect.poll(() => focused.count()).toBe(1);
  const first = await focused.innerText();
  await expect
    .poll(() =>
      reader.evaluate(() => getComputedStyle(document.querySelector('[data-focus=off]') as Element).opacity),
    )
    .toBe('0.3');
  await reader.screenshot({ path: shot('focus-paragraph') });
  await reader.evaluate(() => scrollTo({ top: 1200, behavior: 'instant' }));
  await expect.poll(() => focused.innerText()).not.toBe(first);
  await expect
    .poll(() => reader.getByTestId('reader-article').getAttribute('data-cursor'), { timeout: 6000 })
    .toBe('hidden');
  await reader.mouse.move(200, 200);
  await reader.mouse.move(260, 260);
  await expect.poll(() => reader.getByTestId('reader-article').getAttribute('data-cursor')).toBeNull();

  await reader.keyboard.press('d');
  await reader.getByTestId('focus-band').waitFor({ state: 'attached' });
  expect(await reader.locator('[data-focus]').count()).toBe(0);
  await reader.screenshot({ path: shot('focus-line') });
  await reader.reload();
  await reader.getByTestId('focus-band').waitFor({ state: 'attached' });
  await reader.keyboard.press('d');
  await reader.getByTestId('focus-band').waitFor({ state: 'detached' });

  await reader.keyboard.press('f');
  await expect.poll(() => reader.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await reader.keyboard.press('f');
  await expect.poll(() => reader.evaluate(() => document.fullscreenElement)).toBeNull();
});
