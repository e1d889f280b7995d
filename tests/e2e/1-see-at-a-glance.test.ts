import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { leftInPage } from './support/traces';

/** Long enough for the detector to have spoken, in milliseconds. */
const SETTLED = 1_500;

const NO_ARTICLES = [
  ...['zh--home--front', 'zh--forum--thread', 'zh--listing--section', 'zh--video--list', 'en--home--front'],
  ...['en--product--shop', 'en--service--login', 'en--search--results'],
];

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('see at a glance', () => {
  test.for([
    { page: SAMPLE, exact: 5 },
    { page: 'zh--news--gbk-br/page.html', exact: 2 },
    { page: 'zh--news--div-soup/page.html', exact: 3 },
    { page: 'zh-hant--news--plain/page.html', exact: 2 },
    { page: 'ja--news--plain/page.html', exact: 2 },
    { page: 'ko--news--plain/page.html', exact: 2 },
    { page: 'en--news--feature/page.html', exact: 4 },
  ])('the badge on $page shows about $exact minutes', async ({ page, exact }) => {
    const tab = await browser.open(server.url(page));
    const minutes = Number(await browser.waitForBadge(tab));
    expect(Math.abs(minutes - exact)).toBeLessThanOrEqual(Math.max(1, exact * 0.2));
    await tab.close();
  });

  test('the badge takes the exact figure when the popup has read the article', async () => {
    const tab = await browser.open(server.url(SAMPLE));
    await browser.waitForBadge(tab);
    const popup = await browser.clickToolbarButton(tab);
    await popup.cardState();
    const minutes = /\d+/.exec((await popup.text('reading-time')) ?? '')?.[0];
    await popup.close();
    await expect.poll(() => browser.badge(tab)).toBe(minutes);
    await tab.close();
  });

  test.for(NO_ARTICLES)('%s has no badge', async (name) => {
    const tab = await browser.open(server.url(`${name}/page.html`));
    await tab.waitForTimeout(SETTLED);
    expect(await browser.badge(tab)).toBe('');
    await tab.close();
  });

  test('the minutes follow the speed of the person', async () => {
    const worker = await browser.background();
    await worker.evaluate('chrome.storage.local.set({ settings: { speeds: { cjk: 100 } } })');
    const tab = await browser.open(server.url(SAMPLE));
    expect(Number(await browser.waitForBadge(tab))).toBeGreaterThan(15);
    await worker.evaluate('chrome.storage.local.remove("settings")');
    await tab.close();
  });

  test('the badge is there again when Back brings an article back as it was', async () => {
    const cached = await openBrowser({ backForwardCache: true });
    const tab = await cached.open(server.url(SAMPLE));
    const minutes = await cached.waitForBadge(tab);
    await tab.evaluate(() => Object.assign(globalThis, { wasHere: true }));
    await tab.goto(server.url('zh--home--front/page.html'));
    await tab.evaluate(() => history.back());
    await tab.waitForFunction(() => 'wasHere' in globalThis);
    expect(await cached.waitForBadge(tab)).toBe(minutes);
    await cached.close();
  });

  test('a page that is no article keeps one listener and nothing else', async () => {
    const tab = await browser.context.newPage();
    const traces = await leftInPage(tab, browser.id, server.url('zh--home--front/page.html'));
    expect(traces).toEqual({
      listeners: ['navigation: navigatesuccess'],
      nodesAdded: 0,
      timers: 0,
      observers: 0,
      pageEvents: [],
    });
    await tab.close();
  });

  test('a single-page app lights up when it shows an article and goes out when it leaves it', async () => {
    const tab = await browser.open(server.url('en--home--app-shell/page.html'));
    await tab.waitForTimeout(SETTLED);
    expect(await browser.badge(tab)).toBe('');
    await tab.click('#open');
    expect(await browser.waitForBadge(tab)).toMatch(/^\d+$/);
    await tab.click('#back');
    await expect.poll(() => browser.badge(tab), { timeout: 5_000 }).toBe('');
    await tab.close();
  });
});
