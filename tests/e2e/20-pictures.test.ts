import { Buffer } from 'node:buffer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type MadeUpPage, type PageServer, serveFixtures } from './support/fixtures';
import { PARAGRAPHS } from './support/paragraphs';
import { shot } from './support/shot';
import { story } from './support/story';

/** One pixel, as wide as told in the article. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
// Nobody can answer the dialogue for the permission here: the test says yes in its place, and the server lets anybody read.
const anyone = { 'Access-Control-Allow-Origin': '*' };
const FIGURE =
  '</h1><figure><img src="/pier.png" width="640" height="360" alt="渡口"><figcaption>清晨的渡口</figcaption></figure><p><img src="/evil.svg" width="300" height="200" alt=""></p>';
const pages: Record<string, MadeUpPage> = {
  '/pier.png': { body: PNG, headers: { 'Content-Type': 'image/png', ...anyone } },
  '/evil.svg': { body: '<svg/>', headers: { 'Content-Type': 'image/svg+xml', ...anyone } },
  '/story.html': { body: story(PARAGRAPHS).replace('</h1>', FIGURE) },
};

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await serveFixtures(pages);
  browser = await openBrowser({ locale: 'zh-CN' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Runs in a part of the extension: the person has said yes. */
function grant(): void {
  const yes = async (): Promise<boolean> => true;
  const { permissions } = (globalThis as unknown as { chrome: { permissions: Record<string, unknown> } })
    .chrome;
  Object.assign(permissions, { request: yes, contains: yes });
}

test('pictures are kept when the person wants that, show with the network off, and can be deleted', async () => {
  const options = await browser.open(browser.url('options.html'));
  await options.evaluate(grant);
  await browser.context.serviceWorkers()[0]?.evaluate(grant);
  await options.getByTestId('keep-images').click();
  await expect.poll(() => options.getByTestId('keep-images').isChecked()).toBe(true);

  const tab = await browser.open(server.url('story.html'));
  const popup = await browser.clickToolbarButton(tab);
  await popup.cardState();
  await popup.click('save');
  await popup.waitFor('saved-article');
  await popup.close();
  await options.getByTestId('images-size').waitFor();
  expect(await options.getByTestId('images-size').textContent()).toContain('1');
  await options.screenshot({ path: shot('options-pictures'), fullPage: true });

  await server.close();
  await browser.setOffline(true);
  const library = await browser.open(browser.url('library.html'));
  await library.getByTestId('library-article').first().getByRole('button').click();
  await library.getByTestId('preview').getByText('已离线保存图片').waitFor();
  const [reader] = await Promise.all([
    browser.context.waitForEvent('page'),
    library.getByTestId('open').click(),
  ]);
  await reader.waitForSelector('body[data-state=ready]');
  const picture = reader.locator('[data-testid=reader-article] figure img');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  expect(await picture.getAttribute('src')).toMatch(/^blob:/);

  await options.bringToFront();
  await options.getByTestId('clear-images').click();
  await options.getByTestId('images-size').waitFor({ state: 'detached' });
});
