import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_PAGE } from '../../scripts/paths.mjs';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { readPage } from './support/read';

const TITLE = '一条河的回信：柳津河七年变清记';

let browser: ExtensionBrowser;
let server: PageServer;
let slow: Server;

beforeAll(async () => {
  server = await serveFixtures();
  slow = await serveSlowly();
  browser = await openBrowser({ locale: 'zh-CN' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  slow.closeAllConnections();
  slow.close();
});

describe('a page that changes under the popup', () => {
  test.for([
    ['whose script never comes', '/hanging-script'],
    ['that never ends', '/endless'],
  ] as const)('of a page %s the popup shows what is there, and says so', async ([, path]) => {
    const tab = await browser.context.newPage();
    const { port } = slow.address() as AddressInfo;
    await tab.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'commit' });
    await tab.waitForSelector('text=清晨六点半');
    const popup = await browser.clickToolbarButton(tab);
    expect(await popup.cardState()).toBe('article');
    expect(await popup.text('article-title')).toBe(TITLE);
    expect(await popup.text('article-card')).toContain('还没有加载完');
    await popup.close();
    await tab.close();
  });

  test('when the page goes on to another article, the popup follows', async () => {
    const tab = await browser.open(server.url(SAMPLE));
    const popup = await browser.clickToolbarButton(tab);
    await popup.cardState();
    expect(await popup.text('article-title')).toBe(TITLE);
    // As a page that forwards by itself: nobody clicks in it, so the popup stays open.
    await tab.evaluate((next) => location.assign(next), server.url('zh--news--cms/page.html'));
    await popup.waitUntil(() =>
      document.querySelector('[data-testid=article-title]')?.textContent?.includes('老粮站'),
    );
    await popup.close();
    await tab.close();
  });

  test('on our own reader the popup shows the article that is being read, and keeps it', async () => {
    const reader = await readPage(browser, server.url(SAMPLE));
    const popup = await browser.clickToolbarButton(reader);
    expect(await popup.cardState()).toBe('article');
    expect(await popup.text('article-title')).toBe(TITLE);
    expect(await popup.text('article-card')).toContain('正在这个标签页里阅读');
    await popup.click('save');
    await reader.getByTestId('saved').waitFor();
    await popup.close();
    await reader.close();
  });
});

/** The sample article from a server that leaves something of it open for ever. */
async function serveSlowly(): Promise<Server> {
  const page = await readFile(SAMPLE_PAGE, 'utf8');
  const [start = '', end = ''] = page.split('</body>');
  const pages = new Map([
    ['/hanging-script', `${start}<script src="/never.js"></script></body>${end}`],
    ['/endless', start],
  ]);
  const hanging = createServer(({ url = '' }, response) => {
    const body = pages.get(url);
    if (body === undefined) return;
    response.writeHead(200, { 'Content-Type': 'text/html' });
    if (url === '/endless') response.write(body);
    else response.end(body);
  });
  await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
  return hanging;
}
