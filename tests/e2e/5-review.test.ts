import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser, type Popup, selectByMouse } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { readPage } from './support/read';

const TITLES = ['一条河的回信：柳津河七年变清记', '苇湾县老粮站改成便民菜场 老摊主一个不落搬进新家'];

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

async function openPopup(): Promise<Popup> {
  const tab = await browser.open('about:blank');
  const popup = await browser.clickToolbarButton(tab);
  await popup.cardState();
  return popup;
}

describe('review', () => {
  test('an empty library says how it fills', async () => {
    const popup = await openPopup();
    await popup.waitUntil(() => document.body.textContent?.includes('还没有保存文章'));
    await popup.close();
  });

  test('saved articles are listed newest first, with source, count, time and highlights', async () => {
    const reader = await readPage(browser, server.url(SAMPLE));
    await selectByMouse(reader, '[data-testid=reader-article]', { from: '清晨六点半' });
    await reader.click('[data-testid=selection-toolbar] [data-testid=colour-yellow]');
    await reader.waitForFunction(() => CSS.highlights.get('lede-yellow')?.size);
    const page = await browser.open(server.url('zh--news--cms/page.html'));
    const saving = await browser.clickToolbarButton(page);
    await saving.cardState();
    await saving.click('save');
    await saving.waitUntil(() => document.querySelectorAll('[data-testid=saved-article]').length === 2);
    await saving.close();

    const popup = await openPopup();
    await popup.waitUntil(() => document.querySelectorAll('[data-testid=saved-article]').length === 2);
    const [newest = '', oldest = ''] = await popup.texts('saved-article');
    expect(newest).toContain(TITLES[1]);
    for (const fact of [TITLES[0], '澜城日报', '1689字', '约5分钟', '1处高亮'])
      expect(oldest).toContain(fact);
    await popup.close();
  });

  test('what was only opened and not kept is not listed', async () => {
    const reader = await readPage(browser, server.url('ja--news--plain/page.html'));
    await reader.close();
    const popup = await openPopup();
    await popup.waitFor('saved-article');
    expect(await popup.texts('saved-article')).toHaveLength(2);
    await popup.close();
  });

  test('deleting asks nothing and can be undone', async () => {
    const popup = await openPopup();
    await popup.waitFor('saved-article');
    await popup.click('[data-testid=saved-article] [data-testid=delete]');
    await popup.waitUntil(() => document.querySelectorAll('[data-testid=saved-article]').length === 1);
    await popup.click('undo');
    await popup.waitUntil(() => document.querySelectorAll('[data-testid=saved-article]').length === 2);
    expect((await popup.texts('saved-article')).join()).toContain('1处高亮');
    await popup.close();
  });

  test('opening a saved article shows the stored copy, with the site gone', async () => {
    await server.close();
    await browser.setOffline(true);
    const tab = await browser.open('about:blank');
    const popup = await browser.clickToolbarButton(tab);
    await popup.cardState();
    await popup.waitUntil(() => document.querySelectorAll('[data-testid=saved-article]').length === 2);
    await popup.click('[data-testid=saved-article]:last-child button');
    await tab.waitForURL(/reader\.html/);
    await tab.waitForSelector('body[data-state=ready]');
    expect(await tab.getByTestId('reader-title').textContent()).toBe(TITLES[0]);
    await tab.waitForFunction(() => CSS.highlights.get('lede-yellow')?.size === 1);
    server = await serveFixtures();
  });
});
