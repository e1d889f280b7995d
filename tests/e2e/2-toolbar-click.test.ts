import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await serveFixtures({
    '/file.txt': { body: 'plain text, no page', headers: { 'Content-Type': 'text/plain' } },
    '/feed.xml': { body: '<rss><channel/></rss>', headers: { 'Content-Type': 'application/xml' } },
  });
  browser = await openBrowser({ locale: 'zh-CN' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('click the toolbar button', () => {
  test('the popup shows title, source, date, count, time and the claim of the site', async () => {
    const tab = await browser.open(server.url(SAMPLE));
    const popup = await browser.clickToolbarButton(tab);
    expect(await popup.cardState()).toBe('article');
    expect(await popup.text('article-title')).toBe('一条河的回信：柳津河七年变清记');
    expect(await popup.text('word-count')).toBe('1689字');
    expect(await popup.text('reading-time')).toBe('约5分钟');
    expect(await popup.text('site-claim')).toBe('网站标注：1768字 / 5分钟');
    const card = await popup.text('article-card');
    expect(card).toContain('澜城日报');
    expect(card).toContain('2026年3月5日');
    await popup.close();
    await tab.close();
  });

  test('an English article is counted in words', async () => {
    const tab = await browser.open(server.url('en--news--feature/page.html'));
    const popup = await browser.clickToolbarButton(tab);
    expect(await popup.cardState()).toBe('article');
    expect(await popup.text('word-count')).toMatch(/^\d+词$/);
    expect(await popup.text('reading-time')).toBe('约4分钟');
    await popup.close();
    await tab.close();
  });

  test('Save keeps the article at once and says so', async () => {
    const tab = await browser.open(server.url('zh--news--cms/page.html'));
    const popup = await browser.clickToolbarButton(tab);
    await popup.cardState();
    await popup.click('save');
    await popup.waitUntil(() =>
      document.querySelector('[data-testid=save]')?.textContent?.includes('已保存'),
    );
    expect(await popup.texts('saved-article')).toHaveLength(1);
    await popup.close();
    await tab.close();
  });

  test('a page that is no article says so and offers to read it anyway', async () => {
    const tab = await browser.open(server.url('zh--forum--thread/page.html'));
    const popup = await browser.clickToolbarButton(tab);
    expect(await popup.cardState()).toBe('not-article');
    expect(await popup.text('read')).toBe('仍然阅读');
    await popup.click('read');
    await tab.waitForURL(/reader\.html/);
    await tab.waitForSelector('body[data-state=ready]');
    await tab.close();
  });

  test.for([
    { what: 'a page of the browser', address: () => 'chrome://version/', says: '不允许' },
    { what: 'a text file', address: () => server.url('file.txt'), says: '不是网页' },
    { what: 'an XML document', address: () => server.url('feed.xml'), says: '不是网页' },
  ])('$what says why it cannot be read', async ({ address, says }) => {
    const tab = await browser.open(address());
    const popup = await browser.clickToolbarButton(tab);
    expect(await popup.cardState()).toBe('unreachable');
    expect(await popup.text('article-card')).toContain(says);
    await popup.close();
    await tab.close();
  });

  test('it works in a tab that was open before the detector could run', async () => {
    const tab = await browser.open('about:blank');
    await tab.route('**/*', (route) => route.continue());
    await tab.goto(server.url(SAMPLE));
    await tab.evaluate(() => document.documentElement.replaceWith(document.documentElement.cloneNode(true)));
    const popup = await browser.clickToolbarButton(tab);
    expect(await popup.cardState()).toBe('article');
    await popup.close();
    await tab.close();
  });

  test('the popup shows the keys of both commands', async () => {
    const tab = await browser.open(server.url(SAMPLE));
    const popup = await browser.clickToolbarButton(tab);
    await popup.waitFor('footer kbd');
    const keys = await popup.texts('footer kbd');
    expect(keys).toEqual(expect.arrayContaining(['Alt+Shift+L', 'Alt+R']));
    await popup.close();
    await tab.close();
  });

  test('the command and the context menu open the reader directly', async () => {
    for (const event of ['commands.onCommand', 'contextMenus.onClicked']) {
      const tab = await browser.open(server.url(SAMPLE));
      // The click grants activeTab as the key or the menu would; the event is then sent as the browser sends it.
      await (await browser.clickToolbarButton(tab)).close();
      const worker = await browser.background();
      const first = event.startsWith('commands') ? '"open-reader"' : '{ menuItemId: "read-page" }';
      await worker.evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.${event}.dispatch(${first}, tab))`,
      );
      await tab.waitForURL(/reader\.html/);
      await tab.waitForSelector('body[data-state=ready]');
      await tab.close();
    }
  });
});
