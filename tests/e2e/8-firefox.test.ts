import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FirefoxBrowser, openFirefox } from './support/firefox';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { pageOf, servePaged } from './support/paged-site';
import { shot } from './support/shot';

let browser: FirefoxBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openFirefox();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('Firefox', () => {
  test('shows the badge, reads the sample from the toolbar button and opens the reader', async () => {
    const page = await browser.open(server.url(SAMPLE));
    const minutes = Number(await browser.waitForBadge());
    expect(Math.abs(minutes - 5)).toBeLessThanOrEqual(1);

    const popup = await browser.clickToolbarButton(page);
    expect(await popup.cardState()).toBe('article');
    expect(await popup.text('article-title')).toBe('一条河的回信：柳津河七年变清记');
    expect(await popup.text('word-count')).toContain('1689');
    await popup.click('read');

    expect(await browser.waitForReader(page)).toBe('ready');
    const text = await page.evaluate(
      () => document.querySelector('[data-testid=reader-article]')?.textContent ?? '',
    );
    expect(text).toContain('清晨六点半，柳津河上的雾还没有散尽。');
    expect(text).not.toContain('分享到');
    await page.screenshot({ path: shot('firefox-reader') as `${string}.png` });
  });

  test('joins the pages of an article, on a page with a strict policy too', async () => {
    const bar = '<div class="pages"><a href="ferry_2.html">2</a> <a href="ferry_2.html">下一页</a></div>';
    // Firefox holds scripts in a page to its `connect-src`: where that forbids it, the article is the page itself.
    const policy = "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    let send = (): void => undefined;
    const seen = new Promise<void>((resolve) => {
      send = resolve;
    });
    const site = await servePaged(() => ({
      '/ferry.html': { body: pageOf(1, { after: bar }), headers: { 'Content-Security-Policy': policy } },
      '/ferry_2.html': { body: pageOf(2), until: seen },
    }));
    const page = await browser.open(`${site.origin}/ferry.html`);
    await browser.waitForBadge();
    const popup = await browser.clickToolbarButton(page);
    expect(await popup.cardState()).toBe('article');
    await expect.poll(() => popup.text('joining')).toContain('2');
    send();
    await popup.click('read');
    expect(await browser.waitForReader(page)).toBe('ready');
    const text = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    expect(text).toContain('〔1〕清早的渡口');
    expect(text).toContain('〔2〕清早的渡口');
    await site.close();
  });

  test('keeps a library: saved, found by two characters, thrown away and brought back', async () => {
    const page = await browser.open(server.url(SAMPLE));
    await browser.waitForBadge();
    const popup = await browser.clickToolbarButton(page);
    await popup.cardState();
    await popup.click('save');
    await expect.poll(() => popup.text('save')).toBe('Saved');
    await popup.click('open-library');
    const library = await browser.findOwnPage('library.html');
    const titles = () =>
      library.evaluate(() =>
        [...document.querySelectorAll('[data-testid=library-article]')].map((row) => row.textContent ?? ''),
      );
    await expect.poll(titles).toHaveLength(1);
    const search = (words: string) =>
      library.evaluate((words) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        set?.call(field, words);
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      }, words);
    await search('鲸鲨');
    await expect.poll(titles).toHaveLength(0);
    await search('陶阿');
    await expect.poll(titles).toHaveLength(1);
    const press = (selector: string) =>
      library.evaluate((selector) => {
        const found = document.querySelector<HTMLElement>(selector);
        found?.click();
        return found !== null;
      }, selector);
    await expect.poll(() => press('[data-testid=library-article] button')).toBe(true);
    await expect.poll(() => press('[data-testid=preview] [data-testid=delete]')).toBe(true);
    await expect.poll(titles).toHaveLength(0);
    await expect.poll(() => press('[data-testid=undo]')).toBe(true);
    await expect.poll(titles).toHaveLength(1);
    await library.screenshot({ path: shot('firefox-library') as `${string}.png` });
  });

  test('highlights what is selected on the page, and shows it after a reload', async () => {
    const page = await browser.open(server.url(SAMPLE));
    await browser.waitForBadge();
    const passage = await selectPassage(page);
    expect(passage).toHaveLength(12);
    const popup = await browser.clickToolbarButton(page);
    await popup.cardState();
    await expect.poll(() => popup.text('highlight-selection')).not.toBeNull();
    await popup.click('highlight-selection');
    await expect.poll(() => painted(page)).toEqual([passage]);
    await popup.close();
    await page.reload();
    await expect.poll(() => painted(page)).toEqual([passage]);
    await page.screenshot({ path: shot('firefox-page-painted') as `${string}.png` });

    // The sidebar knows the page by its script's messages.
    const sidebar = await browser.openSidebar();
    await expect.poll(() => sidebar.text('go-to')).toBe(passage);
    await sidebar.click('delete-highlight');
    await expect.poll(() => sidebar.text('no-highlights')).not.toBeNull();
    await page.reload();
    await expect.poll(() => painted(page)).toEqual([]);
    await expect.poll(() => sidebar.text('no-highlights')).not.toBeNull();
  });

  test('reads and highlights by click where it may enter no site by itself', async () => {
    expect(await browser.revokeSites()).toMatch(/^of [1-9]\d*: $/);
    const page = await browser.open(server.url(SAMPLE));
    const passage = await selectPassage(page);
    const popup = await browser.clickToolbarButton(page);
    expect(await popup.cardState()).toBe('article');
    await expect.poll(() => popup.text('highlight-selection')).not.toBeNull();
    await popup.click('highlight-selection');
    await expect.poll(() => painted(page)).toEqual([passage]);
    await popup.close();
    const again = await browser.clickToolbarButton(page);
    expect(await again.cardState()).toBe('article');
    await again.click('read');
    expect(await browser.waitForReader(page)).toBe('ready');
  });
});

/** The first twelve units of the sample's story. */
function selectPassage(page: Awaited<ReturnType<FirefoxBrowser['open']>>): Promise<string> {
  return page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('清晨六点半'));
    const text = paragraph?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 12);
    return getSelection()?.toString() ?? '';
  });
}

function painted(page: Awaited<ReturnType<FirefoxBrowser['open']>>): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())),
  );
}
