import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { readPage } from './support/read';
import { shot } from './support/shot';

let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openBrowser({ locale: 'zh-CN', viewport: { width: 1280, height: 860 } });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function saved(address: string): Promise<Page> {
  const reader = await readPage(browser, address);
  await reader.getByTestId('save').click();
  await reader.getByTestId('saved').waitFor();
  return reader;
}

/** Where a passage stands in the window, in CSS pixels from its top. */
function topOf(reader: Page, words: string) {
  return reader.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('[data-testid=reader-article]') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return Math.round(range.getBoundingClientRect().top);
    }
    throw new Error(`no ${wanted}`);
  }, words);
}

const SENTENCE = '柳津河全长十一点六公里';
/** As in `text-place.ts`, give or take a line. */
const LINE = { from: 30, to: 120 };

async function expectAtLine(reader: Page, words: string): Promise<void> {
  await expect
    .poll(() => topOf(reader, words))
    .toSatisfy((top: number) => top >= LINE.from && top <= LINE.to, `${words} at the reading line`);
}

describe('how far one has got', () => {
  test('the same sentence is there after closing, in another width, after other type', async () => {
    const reader = await saved(server.url(SAMPLE));
    const minutes = () => reader.getByTestId('minutes-left').textContent();
    await expect.poll(minutes).toMatch(/^还剩约[45]分钟$/);
    await reader.evaluate(
      (by) => scrollTo({ top: by, behavior: 'instant' }),
      (await topOf(reader, SENTENCE)) - 80,
    );
    await expectAtLine(reader, SENTENCE);
    await expect.poll(minutes).toMatch(/^还剩约[1-4]分钟$/);
    await reader.waitForTimeout(400);
    await reader.setViewportSize({ width: 520, height: 860 });
    await expectAtLine(reader, SENTENCE);
    await reader.getByTestId('typography').click();
    await reader.getByTestId('type-size').focus();
    for (let step = 0; step < 6; step++) await reader.keyboard.press('ArrowRight');
    await reader.waitForTimeout(600);
    await expectAtLine(reader, SENTENCE);
    await reader.getByTestId('type-reset').click();
    await reader.waitForTimeout(600);
    await expectAtLine(reader, SENTENCE);
    await reader.waitForTimeout(1700);
    const address = reader.url();
    await reader.close();

    const again = await browser.open(address);
    await again.setViewportSize({ width: 900, height: 700 });
    await again.getByTestId('resumed').waitFor();
    await expectAtLine(again, SENTENCE);
    await again.screenshot({ path: shot('progress-resumed') });
    expect(await violations(again)).toEqual([]);
    await again.getByTestId('restart').click();
    await expect.poll(() => again.evaluate(() => scrollY)).toBe(0);
    await again.close();
  });

  test('at the end it is put away, and the next unread one is opened', async () => {
    await (await saved(server.url('zh--news--cms/page.html'))).close();
    const reader = await saved(server.url('en--news--feature/page.html'));
    await reader.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect.poll(() => reader.getByTestId('minutes-left').textContent()).toBe('已读完');
    expect(await reader.getByTestId('progress').getAttribute('aria-valuenow')).toBe('100');
    await reader.getByTestId('end-card').scrollIntoViewIfNeeded();
    await reader.screenshot({ path: shot('progress-end') });
    expect(await violations(reader)).toEqual([]);
    await reader.getByTestId('end-archive').click();
    await reader.getByTestId('end-archive').getByText('已归档').waitFor();
    await reader.getByTestId('end-next').click();
    await reader.getByTestId('reader-title').getByText('苇湾县老粮站').waitFor();
    await reader.close();
  });

  test('the own speed is learned from what is read, used for the estimates, shown and forgotten', async () => {
    const options = await browser.open(browser.url('options.html'));
    // Some of what a person would read in an hour, at 800 a minute.
    await options.evaluate(async () => {
      const log = Array.from({ length: 30 }, (_, index) => ({
        script: 'cjk',
        units: 120,
        seconds: 8.6 + (index % 5) / 5,
      }));
      await (
        globalThis as unknown as { chrome: { storage: { local: { set: (items: object) => Promise<void> } } } }
      ).chrome.storage.local.set({
        readingLog: log,
      });
    });
    const article = await readPage(browser, server.url(SAMPLE));
    await article.waitForTimeout(500);
    const minutes = () => article.getByTestId('reading-time').textContent();
    expect(await minutes()).toBe('约5分钟');
    await article.bringToFront();
    // From one rest to the next a few lines go by, and it takes as long as reading them would.
    for (let step = 0; step < 9; step++) {
      await article.waitForTimeout(2600);
      await article.evaluate(() => scrollBy({ top: 70, behavior: 'instant' }));
    }
    await article.waitForTimeout(400);
    await article.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await expect.poll(minutes).toBe('约3分钟');
    await options.reload();
    await options.bringToFront();
    await options
      .getByTestId('learned-speed')
      .getByText(/每分钟[78]\d\d字，根据/)
      .waitFor();
    await options.getByTestId('learned-speed').scrollIntoViewIfNeeded();
    await options.screenshot({ path: shot('options-own-speed') });
    expect(await violations(options)).toEqual([]);
    await options.getByTestId('forget-speed').click();
    await options.getByTestId('forget-speed').waitFor({ state: 'detached' });
    await expect.poll(minutes).toBe('约5分钟');
    await article.close();
    await options.close();
  }, 90_000);
});
