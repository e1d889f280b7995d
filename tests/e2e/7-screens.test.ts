import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser, selectByMouse } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { readPage } from './support/read';
import { shot } from './support/shot';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Runs in a page that has axe: what a person with a disability would stumble over. */
const CHECK = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`;

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate<Violation[]>(CHECK);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

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

  async function popupOn(address: string, screen: string): Promise<void> {
    const tab = await browser.open(address);
    const popup = await browser.clickToolbarButton(tab);
    await popup.cardState();
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
    for (const [index, colour] of ['yellow', 'green', 'blue', 'pink'].entries()) {
      const start = await reader.locator(`${article} > * p, ${article} > p`).nth(index).textContent();
      await selectByMouse(reader, article, { from: start?.trim().slice(0, 6) ?? '', length: 22 });
      await reader.getByTestId('selection-toolbar').waitFor();
      if (colour === 'blue') await reader.screenshot({ path: shot(name('reader-selection')) });
      await reader.click(`[data-testid=selection-toolbar] [data-testid=colour-${colour}]`);
      await reader.waitForFunction((key) => CSS.highlights.get(`lede-${key}`)?.size, colour);
    }
    await reader.getByTestId('toggle-highlights').click();
    const note = reader.getByTestId('note').first();
    await note.fill(
      locale === 'zh-CN' ? '开头写得好：先写人，再写河。' : 'A good lede: the swan first, then the flood.',
    );
    await note.blur();
    await reader.evaluate(() => scrollTo(0, 0));
    await reader.waitForTimeout(400);
    await reader.screenshot({ path: shot(name('reader-highlights')) });
    expect(await violations(reader)).toEqual([]);
    await reader.setViewportSize({ width: 375, height: 760 });
    await reader.waitForTimeout(400);
    await reader.screenshot({ path: shot(name('reader-narrow')) });
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
  });

  test('the options and a reader without an article', async () => {
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
