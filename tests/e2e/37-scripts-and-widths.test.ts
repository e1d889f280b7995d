import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser, selectByMouse } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { photograph } from './support/photograph';
import { paintedText, readPage } from './support/read';
import { closePanel, openPanel, setVertical } from './support/type-panel';

const READER = '[data-testid=reader-article]';
const WIDTHS = [320, 768, 1440] as const;

/** An article of each kind of script, and a passage to mark in it. */
const ARTICLES = [
  { name: 'zh', page: SAMPLE, passage: { from: '七十一岁的陶阿根', length: 14 }, isVertical: false },
  { name: 'ja-vertical', page: 'ja--news--plain/page.html', passage: null, isVertical: true },
  { name: 'ar', page: 'ar--news--plain/page.html', passage: null, isVertical: false },
  { name: 'en', page: 'en--news--feature/page.html', passage: null, isVertical: false },
] as const;

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openBrowser({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(ARTICLES)('an article in $name', ({ name, page, passage, isVertical }) => {
  test('reads well at every width: nothing beyond the edge, nothing in the way', async () => {
    const reader = await readPage(browser, server.url(page));
    const first = reader.locator(`${READER} p`).first();
    const words = ((await first.textContent()) ?? '').trim();
    const marked = passage ?? { from: words.slice(0, 12), length: 12 };
    const text = await selectByMouse(reader, READER, marked);
    await reader.click('[data-testid=selection-toolbar] [data-testid=colour-yellow]');
    await expect.poll(() => paintedText(reader, 'yellow')).toEqual([text]);
    await reader.keyboard.press('Escape');
    if (isVertical) {
      await openPanel(reader);
      await setVertical(reader);
      await closePanel(reader);
    }
    for (const width of WIDTHS) {
      await reader.setViewportSize({ width, height: 900 });
      const sizes = () =>
        reader.evaluate(() => {
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
          return { across: scrollWidth - clientWidth, along: scrollHeight - clientHeight };
        });
      // Lines from top to bottom read on sideways.
      await expect.poll(async () => (await sizes())[isVertical ? 'along' : 'across']).toBe(0);
      // What is left to read is counted once the window rests.
      await reader.waitForTimeout(400);
      await photograph(reader, `script-${name}-${width}`);
    }
    await expect.poll(() => violations(reader), { timeout: 10_000 }).toEqual([]);
    if (isVertical) {
      await reader.setViewportSize({ width: 1440, height: 900 });
      await openPanel(reader);
      await reader.getByTestId('type-reset').click();
      await reader.waitForFunction(() => document.documentElement.dataset.writing === undefined);
    }
    await reader.close();
  });
});
