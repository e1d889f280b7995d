import { Buffer } from 'node:buffer';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser, selectByMouse } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { readPage } from './support/read';
import { shot } from './support/shot';

const READER = '[data-testid=reader-article]';
/** A4 without its margins, in CSS pixels: as wide as the printed text. */
const SHEET = { width: 718, height: 1047 };

let browser: ExtensionBrowser;
let server: PageServer;
let reader: Page;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openBrowser({ locale: 'zh-CN', colorScheme: 'dark' });
  reader = await readPage(browser, server.url(SAMPLE));
  await selectByMouse(reader, READER, { from: '七十一岁的陶阿根', length: 14 });
  await reader.click('[data-testid=selection-toolbar] [data-testid=colour-green]');
  await reader.getByTestId('toggle-highlights').click();
  await reader.getByTestId('note').fill('问问他那年的水位。');
  await reader.getByTestId('note').blur();
  // Its printed form comes with the stored note, a moment after.
  await reader.getByTestId('printed-notes').waitFor({ state: 'attached' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test('on paper stand title, source, address, text, highlights and notes, and none of the tools', async () => {
  await reader.emulateMedia({ media: 'print' });
  await reader.setViewportSize(SHEET);
  for (const name of ['reader-title', 'reader-source', 'reader-byline', 'original', 'printed-notes']) {
    expect(await reader.getByTestId(name).isVisible(), name).toBe(true);
  }
  const address = await reader
    .getByTestId('original')
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain(server.url(SAMPLE));
  expect(await reader.getByTestId('printed-notes').textContent()).toContain('问问他那年的水位。');
  for (const tool of ['nav', '[data-testid=selection-toolbar]', '#highlights', '[data-testid=end-card]']) {
    expect(await reader.locator(tool).filter({ visible: true }).count(), tool).toBe(0);
  }
  const colours = await reader.evaluate(() => ({
    paper: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.querySelector('article p') ?? document.body).color,
    mark: getComputedStyle(document.body, '::highlight(lede-green)').backgroundColor,
  }));
  expect(colours.paper).toBe('rgba(0, 0, 0, 0)');
  expect(luminance(colours.ink)).toBeLessThan(0.2);
  expect(colours.mark).not.toBe('rgba(0, 0, 0, 0)');
  await reader.screenshot({ path: shot('printed-zh-CN'), fullPage: true });
  await reader.emulateMedia({ media: null });
});

test('the PDF has the whole article on several pages', async () => {
  const pdf = Buffer.from(await reader.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const height = await reader.evaluate(() => document.documentElement.scrollHeight);
  expect(pages).toBeGreaterThan(1);
  // On paper the text is wider and smaller than in a window: it takes no more sheets than windows.
  expect(pages).toBeLessThanOrEqual(Math.ceil(height / 700));
});

/** Of a colour such as `rgb(33, 27, 22)`, 0 to 1, as a plain mean. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3 / 255;
}
