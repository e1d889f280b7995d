import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atRest } from './support/at-rest';
import { AXE, CHECK, type Violation, violations } from './support/axe';
import { type ExtensionBrowser, openBrowser, selectByMouse } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { readPage } from './support/read';
import { shot } from './support/shot';

/** What is highlighted: whole phrases of the two fixtures, each on one line of the screen. */
const PASSAGES = {
  'zh-CN': [
    ['yellow', '清晨六点半，柳津河上的雾还没有散尽'],
    ['green', '这样的练习簿，他已经写满了六本'],
    ['blue', '柳津河全长十一点六公里，从城西的青檀山流下来'],
    ['pink', '夏天不敢开窗，晾出去的衣服收回来还得再洗一遍'],
  ],
  'en-US': [
    ['yellow', 'The second was to open the sluice'],
    ['green', 'A swan had settled on it.'],
    ['blue', 'It built a wall; and when the river came over the wall'],
    ['pink', 'what we would do in the twenty-sixth'],
  ],
} as const;

/** Every screen as people see it, in both languages and both themes; the pictures are for looking at. */
describe.each([
  { locale: 'zh-CN', colorScheme: 'light' },
  { locale: 'zh-CN', colorScheme: 'dark' },
  { locale: 'en-US', colorScheme: 'light' },
  { locale: 'en-US', colorScheme: 'dark' },
] as const)('the screens in $locale, $colorScheme', ({ locale, colorScheme }) => {
  const name = (screen: string): string => `${screen}-${locale}-${colorScheme}`;
  const page = locale === 'zh-CN' ? SAMPLE : 'en--news--feature/page.html';
  let browser: ExtensionBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await serveFixtures();
    browser = await openBrowser({
      locale,
      colorScheme,
      deviceScaleFactor: 2,
      viewport: { width: 1180, height: 860 },
    });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function popupOn(address: string, screen: string, selected = ''): Promise<void> {
    const tab = await browser.open(address);
    if (selected) await selectByMouse(tab, 'body', { from: selected, length: selected.length });
    const popup = await browser.clickToolbarButton(tab);
    await popup.cardState();
    await popup.waitUntil(() => document.querySelector('footer kbd') !== null);
    if (selected) await popup.waitFor('highlight-selection');
    await popup.evaluate(atRest);
    await popup.screenshot(shot(name(screen)));
    await popup.evaluate(AXE);
    const found = (await popup.evaluate(CHECK)) as Violation[];
    expect(found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await popup.close();
    await tab.close();
  }

  test('the popup with an empty library, on an article', () => popupOn(server.url(page), 'popup-empty'));

  test('the popup where there is no article, and where nothing can be read', async () => {
    await popupOn(server.url('zh--forum--thread/page.html'), 'popup-not-article');
    await popupOn(server.url('zh--home--front/page.html'), 'popup-front');
    await popupOn('chrome://version/', 'popup-unreachable');
  });

  test('the reader, with its toolbar, highlights and panel', async () => {
    const reader = await readPage(browser, server.url(page));
    await reader.waitForLoadState('networkidle');
    await reader.screenshot({ path: shot(name('reader')) });
    expect(await violations(reader)).toEqual([]);

    const article = '[data-testid=reader-article]';
    for (const [colour, words] of PASSAGES[locale]) {
      expect(await selectByMouse(reader, article, { from: words, length: words.length })).toBe(words);
      await reader.getByTestId('selection-toolbar').waitFor();
      if (colour === 'blue') {
        await reader.evaluate(atRest);
        await reader.screenshot({ path: shot(name('reader-selection')) });
      }
      await reader.click(`[data-testid=selection-toolbar] [data-testid=colour-${colour}]`);
      await reader.waitForFunction((key) => CSS.highlights.get(`lede-${key}`)?.size, colour);
    }
    await reader.getByTestId('toggle-highlights').click();
    const note = reader.getByTestId('note').first();
    await note.fill(
      locale === 'zh-CN' ? '开头写得好：先写人，再写河。' : 'A good lede: the kettle first, then the flood.',
    );
    await note.blur();
    await reader.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await reader.mouse.move(0, 400);
    await reader.waitForTimeout(400);
    await reader.evaluate(atRest);
    await reader.screenshot({ path: shot(name('reader-highlights')) });
    expect(await violations(reader)).toEqual([]);
    await popupOn(reader.url(), 'popup-reader');
    await reader.bringToFront();
    await reader.setViewportSize({ width: 375, height: 760 });
    await reader.waitForTimeout(400);
    await reader.evaluate(atRest);
    await reader.screenshot({ path: shot(name('reader-narrow')) });
  });

  test('the reader while parts of the article are being hidden', async () => {
    const reader = await readPage(browser, server.url(page));
    await reader.waitForLoadState('networkidle');
    await reader.getByTestId('tidy').click();
    await reader.locator('[data-testid=reader-article] p').nth(1).click();
    await reader.locator('[data-testid=reader-article] p').nth(2).hover();
    await reader.evaluate(atRest);
    await reader.screenshot({ path: shot(name('reader-tidy')) });
    expect(await violations(reader)).toEqual([]);
    await reader.close();
  });

  test('the popup with saved articles', async () => {
    for (const other of ['zh--news--cms', 'ja--news--plain', 'ko--news--plain', 'en--blog--code']) {
      const tab = await browser.open(server.url(`${other}/page.html`));
      const popup = await browser.clickToolbarButton(tab);
      await popup.cardState();
      await popup.click('save');
      await popup.waitUntil(
        (title) => document.querySelector('[data-testid=saved-article]')?.textContent?.includes(title),
        (await popup.text('article-title')) ?? '',
      );
      await popup.close();
      await tab.close();
    }
    await popupOn(server.url(page), 'popup');
    await popupOn(server.url(page), 'popup-selection', PASSAGES[locale][0][1]);
  });

  test('the options and a reader without an article', async () => {
    await (await browser.background()).evaluate(
      `chrome.storage.local.set({ settings: { unpaintedSites: ['news.example'] } })`,
    );
    const options = await browser.open(browser.url('options.html'));
    await options.waitForSelector('h1');
    await options.screenshot({ path: shot(name('options')), fullPage: true });
    expect(await violations(options)).toEqual([]);
    const missing = await browser.open(browser.url('reader.html?id=none'));
    await missing.waitForSelector('body[data-state=missing]');
    await missing.screenshot({ path: shot(name('reader-missing')) });
    expect(await violations(missing)).toEqual([]);
  });
});
