import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { photograph } from './support/photograph';
import { readPage } from './support/read';
import { shot } from './support/shot';
import { closePanel, openPanel, setVertical } from './support/type-panel';

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

/** The lines of the article of which a pane of the band covers a part. */
function cutLines(reader: Page): Promise<string[]> {
  return reader.evaluate(() => {
    const isVertical = document.documentElement.dataset.writing === 'vertical';
    const sides = (box: DOMRect) => (isVertical ? [box.left, box.right] : [box.top, box.bottom]);
    const end = isVertical ? innerWidth : innerHeight;
    const panes = [...document.querySelectorAll('[data-testid=focus-band] > *')].flatMap((pane) =>
      sides(pane.getBoundingClientRect()),
    );
    const edges = panes.filter((edge = 0) => edge > 0 && edge < end);
    const texts = document.createTreeWalker(
      document.querySelector('[data-testid=reader-article]') as Element,
      NodeFilter.SHOW_TEXT,
    );
    const lines: number[][] = [];
    const range = document.createRange();
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      lines.push(...[...range.getClientRects()].map(sides));
    }
    return lines
      .filter(([from = 0, to = 0]) => edges.some((edge) => edge > from + 1 && edge < to - 1))
      .map(String);
  });
}

/** Waits until all but the paragraph at eye level have faded. */
async function dimmed(reader: Page): Promise<void> {
  const opacities = () =>
    reader.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll('[data-focus=off]')].map((one) => getComputedStyle(one).opacity),
      ),
    ]);
  await expect.poll(opacities).toEqual(['0.3']);
}

test('a key dims all but the paragraph at eye level, then all but a few lines; it is kept for the next article', async () => {
  const reader = await readPage(browser, server.url(SAMPLE));
  const focused = reader.locator('[data-focus=on]');
  await reader.keyboard.press('d');
  await expect.poll(() => focused.count()).toBe(1);
  const first = await focused.innerText();
  await dimmed(reader);
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
  for (const by of [0, 13, 13, 13]) {
    await reader.evaluate((top) => scrollBy({ top, behavior: 'instant' }), by);
    await expect.poll(() => cutLines(reader), { message: `${by} further` }).toEqual([]);
  }
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

test('with lines from top to bottom it goes from right to left', async () => {
  const reader = await readPage(browser, server.url(SAMPLE));
  await openPanel(reader);
  await setVertical(reader);
  await closePanel(reader);
  await reader.keyboard.press('d');
  const focused = reader.locator('[data-focus=on]');
  await expect.poll(() => focused.count()).toBe(1);
  const first = await focused.innerText();
  await reader.mouse.move(600, 400);
  await reader.mouse.wheel(0, 1200);
  await expect.poll(() => focused.innerText()).not.toBe(first);
  // Reading begins at the right: two fifths of the window from there is eye level.
  const box = await focused.boundingBox();
  const eye = (await reader.evaluate(() => innerWidth)) * 0.6;
  expect(box && box.x + box.width).toBeGreaterThanOrEqual(eye);
  await dimmed(reader);
  await photograph(reader, 'focus-vertical-paragraph');
  await reader.keyboard.press('d');
  await reader.getByTestId('focus-band').waitFor({ state: 'attached' });
  const panes = await reader.evaluate(() =>
    [...document.querySelectorAll('[data-testid=focus-band] > *')].map((pane) => {
      const { left, right, height } = pane.getBoundingClientRect();
      return { left, right, isWhole: height === innerHeight };
    }),
  );
  const [right, left] = panes;
  expect(panes.every(({ isWhole }) => isWhole)).toBe(true);
  expect(left?.left).toBe(0);
  expect(left?.right).toBeLessThan(eye);
  expect(right?.left).toBeGreaterThan(eye);
  await expect.poll(() => cutLines(reader)).toEqual([]);
  await photograph(reader, 'focus-vertical-line');
  await reader.keyboard.press('d');
  await reader.close();
});
