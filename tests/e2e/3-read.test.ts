import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { readPage } from './support/read';

let browser: ExtensionBrowser;
let server: PageServer;
let reader: Page;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openBrowser({ locale: 'zh-CN' });
  reader = await readPage(browser, server.url(SAMPLE));
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('read', () => {
  test('the reader shows title, byline, source, date, count and time', async () => {
    expect(await reader.getByTestId('reader-title').textContent()).toBe('一条河的回信：柳津河七年变清记');
    expect(await reader.getByTestId('reader-byline').textContent()).toContain('沈知遥');
    expect(await reader.getByTestId('reader-source').textContent()).toContain('澜城日报');
    expect(await reader.getByTestId('reader-date').textContent()).toBe('2026年3月5日');
    expect(await reader.getByTestId('word-count').textContent()).toBe('1689字');
    expect(await reader.getByTestId('reading-time').textContent()).toContain('约5分钟');
    expect(await reader.getByTestId('site-claim').textContent()).toContain('1768字 / 5分钟');
  });

  test('the body has its images, list, table, quotation and links, and no furniture', async () => {
    const article = reader.getByTestId('reader-article');
    expect(await article.locator('img').count()).toBe(2);
    expect(await article.locator('li').count()).toBe(4);
    expect(await article.locator('tr').count()).toBe(5);
    expect(await article.locator('blockquote').count()).toBe(1);
    expect(await article.locator('a[href^="http"]').count()).toBeGreaterThan(0);
    const text = (await article.textContent()) ?? '';
    for (const furniture of ['分享到', '上一篇', '责任编辑', '本篇文章', '相关'])
      expect(text).not.toContain(furniture);
  });

  test('the text carries its language, so that each script gets its own glyphs', async () => {
    expect(await reader.getByTestId('reader-article').getAttribute('lang')).toMatch(/^zh/);
  });

  test('code, footnotes and quotations of a technical post are kept', async () => {
    const tab = await readPage(browser, server.url('en--blog--code/page.html'));
    const article = tab.getByTestId('reader-article');
    expect(await article.locator('pre').count()).toBe(3);
    expect(await article.locator('blockquote').count()).toBe(1);
    await tab.close();
  });

  test('an Arabic article runs from right to left', async () => {
    const tab = await readPage(browser, server.url('ar--news--plain/page.html'));
    expect(await tab.getByTestId('reader-article').getAttribute('dir')).toBe('rtl');
    await tab.close();
  });

  test('Back returns to the page', async () => {
    const tab = await readPage(browser, server.url('zh--news--cms/page.html'));
    await tab.goBack();
    expect(tab.url()).toBe(server.url('zh--news--cms/page.html'));
    await tab.close();
  });

  test('an address without an article says so', async () => {
    const tab = await browser.open(browser.url('reader.html?id=no-such-article'));
    await tab.waitForSelector('body[data-state=missing]');
    expect(await tab.locator('h1').textContent()).toBe('已保存的文章里没有这一篇');
    await tab.close();
  });
});
