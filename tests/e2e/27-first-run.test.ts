import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { shot } from './support/shot';

let browser: ExtensionBrowser | null = null;

afterEach(async () => {
  await browser?.close();
  browser = null;
});

describe.each([
  ['zh-CN', 'light', 'Lede 已经准备好了', '修钟表的人，替一条街记着时间'],
  ['en-US', 'dark', 'Lede is ready', 'The man who keeps a street’s time'],
] as const)('after installing, in %s and %s', (locale, colorScheme, title, sample) => {
  test('one page says where the button is and leads to an article that comes with Lede', async () => {
    browser = await openBrowser({ locale, colorScheme });
    const page = await browser.open(browser.url('welcome.html'));
    await page.getByRole('heading', { name: title }).waitFor();
    await page.screenshot({ path: shot(`welcome-${locale}-${colorScheme}`), fullPage: true });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 800 });

    await page.getByTestId('try-sample').click();
    await page.waitForSelector('body[data-state=ready]');
    expect(await page.getByTestId('reader-title').textContent()).toBe(sample);
    expect(Number((await page.getByTestId('word-count').textContent())?.replace(/\D/g, ''))).toBeGreaterThan(
      200,
    );
    await page.goBack();
    const options = await browser.open(browser.url('options.html'));
    await options.getByTestId('welcome-again').scrollIntoViewIfNeeded();
    await options.screenshot({ path: shot(`options-welcome-again-${locale}`) });
    await options.getByTestId('welcome-again').click();
    await options.getByRole('heading', { name: title }).waitFor();
    await options.close();
    await page.getByTestId('to-library').click();
    await page.waitForURL(/library\.html/);
    // What was only tried is not kept.
    expect(await page.getByTestId('library-article').count()).toBe(0);
  });
});

test('it comes once in a profile', async () => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'lede-first-'));
  browser = await openBrowser({ userDataDir });
  await browser.close();
  browser = await openBrowser({ userDataDir });
  await browser.open(browser.url('options.html'));
  expect(browser.context.pages().map((page) => new URL(page.url()).pathname)).not.toContain('/welcome.html');
  await browser.close();
  browser = null;
  await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
});
