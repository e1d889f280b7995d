import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AXE, CHECK, type Violation, violations } from './support/axe';
import { type ExtensionBrowser, openBrowser, type Popup } from './support/browser';
import { type PagedPage, type PagedSite, pageOf, servePaged } from './support/paged-site';
import { shot } from './support/shot';

const ENGLISH = [
  'The last ferry left the quay at six, and nobody on board had bought a return ticket. The keeper coiled the rope, sat down on the steps, and waited for the fog to lift from the river.',
  'On the far bank the lamps went out one after another. The bridge had been open for a year, and every month there were fewer people who would rather cross by water than by road.',
  'The council had promised to keep the steps and the lamp. What would become of the boat nobody could say, though three museums had asked for it and one had sent a lorry.',
];
const BAR =
  '<div class="pages"><a href="ferry.html">1</a> <a href="ferry_2.html">2</a> <a href="ferry_3.html">3</a> <a href="ferry_2.html">下一页</a></div>';
const NOTE = '<p>编者按：本报用三个月记录了这条船的最后一个秋天，分三页刊出。</p>';
const CANARIES =
  '<img src="/canary/image"><script src="/canary/script"></script><link rel="stylesheet" href="/canary/style"><iframe src="/canary/frame"></iframe><video src="/canary/film" autoplay></video><img src=x onerror="fetch(\'/canary/handler\')">';
const STRICT =
  "default-src 'none'; base-uri 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const FIGURE =
  '<figure><img src="/pic/pier.png" srcset="/pic/pier-2.png 2x" width="600" height="340" alt="清晨的渡口，石阶上坐着守渡口的老人"><figcaption>清晨的渡口</figcaption></figure>';
/** One pixel, as wide as told in the article. */
const PICTURE: PagedPage = {
  body: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
  headers: { 'Content-Type': 'image/png', 'Cache-Control': 'no-store' },
};

let other: PagedSite;
let site: PagedSite;
let browser: ExtensionBrowser;
let slow = 0;

const pages = (): Record<string, PagedPage> => ({
  ...numbered('/gbk/', (number) =>
    gbk(pageOf(number, { head: '<meta charset="gbk">', before: NOTE, after: BAR })),
  ),
  ...numbered('/slow/', (number) => pageOf(number, { after: BAR }), { 3: { delay: slow } }),
  ...numbered('/closed/', (number) => pageOf(number, { after: BAR }), { 2: { delay: slow } }),
  ...numbered('/fails/', (number) => pageOf(number, { after: BAR }), { 2: { status: 500 } }),
  ...numbered('/away/', (number) => pageOf(number, { after: BAR }), {
    2: { status: 302, headers: { Location: `${other.origin}/story` } },
  }),
  '/strict': { body: english(1, '/strict?page=2'), headers: { 'Content-Security-Policy': STRICT } },
  '/strict?page=2': { body: english(2, '', CANARIES) },
  '/folder/': { body: english(1, '/folder/2/'), headers: { 'Content-Security-Policy': STRICT } },
  '/folder/2/': { body: english(2, '', '<p><img src="pier.png" width="400" height="300"></p>') },
  '/pictures': {
    body: pageOf(1, {
      before: FIGURE,
      after:
        '<p><img src="/pic/boat.png" width="600" height="200"></p><p>灯<img src="/pic/sign.png" width="40" height="40" alt="航标">还亮着，老人说它亮了三十一年，从来没有在夜里熄过一次。</p>',
    }),
  },
  '/pic/pier.png': PICTURE,
  '/pic/pier-2.png': PICTURE,
  '/pic/boat.png': PICTURE,
  '/pic/sign.png': PICTURE,
  '/trap.html': { body: pageOf(1, { after: '<a href="trap_2.html">下一篇</a>' }) },
  '/trap_2.html': { body: pageOf(2) },
  '/twin.html': { body: pageOf(1, { after: '<a href="twin_2.html">下一页</a>' }) },
  '/twin_2.html': { body: pageOf(2, { title: '青檀山的茶园今年开得早' }) },
});

function numbered(
  folder: string,
  make: (number: number) => string | Buffer,
  special: Readonly<Record<number, Partial<PagedPage>>> = {},
): Record<string, PagedPage> {
  return Object.fromEntries(
    [1, 2, 3].map((number) => [
      `${folder}ferry${number === 1 ? '' : `_${number}`}.html`,
      { body: make(number), ...special[number] },
    ]),
  );
}

function english(number: number, next: string, after = ''): string {
  const head = `<meta charset="utf-8">${next && `<link rel="next" href="${next}">`}`;
  return pageOf(number, { title: 'The last ferry', lang: 'en', head, after, texts: ENGLISH });
}

/** Node writes no GBK; iconv does. */
function gbk(html: string): Buffer {
  return execFileSync('iconv', ['-f', 'utf-8', '-t', 'gb18030'], { input: html });
}

beforeAll(async () => {
  other = await servePaged(() => ({ '/story': { body: pageOf(9) } }));
  site = await servePaged(pages);
  browser = await openBrowser({ locale: 'zh-CN' });
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await other.close();
});

beforeEach(() => {
  site.asked.length = 0;
  other.asked.length = 0;
  slow = 0;
});

async function clickOn(path: string): Promise<{ tab: Page; popup: Popup }> {
  const tab = await browser.open(site.origin + path);
  const popup = await browser.clickToolbarButton(tab);
  expect(await popup.cardState()).toBe('article');
  return { tab, popup };
}

/** Waits for the pages, says what the card says of them, and opens the reader. */
async function readAll(path: string): Promise<{ reader: Page; said: string | null }> {
  const { tab, popup } = await clickOn(path);
  await popup.waitFor('pick');
  const said = await popup.text('joined-pages');
  await popup.click('read');
  await tab.waitForURL(/reader\.html/);
  await tab.waitForSelector('body[data-state=ready]');
  return { reader: tab, said };
}

/** The pages whose paragraphs stand in the reader, in order. */
async function pagesIn(reader: Page): Promise<number[]> {
  const text = (await reader.getByTestId('reader-article').textContent()) ?? '';
  const numbers = [...text.matchAll(/〔(\d)〕/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual([...numbers].sort());
  return [...new Set(numbers)];
}

describe('an article on several pages', () => {
  test.for(['/gbk/ferry.html', '/gbk/ferry_3.html'])('is read whole from %s, in GBK too', async (path) => {
    const { reader, said } = await readAll(path);
    expect(said).toBe('共3页');
    expect(await pagesIn(reader)).toEqual([1, 2, 3]);
    const text = (await reader.getByTestId('reader-article').textContent()) ?? '';
    expect(text.match(/编者按/g)).toHaveLength(1);
    expect(text.match(/〔\d〕清早的渡口还没有人/g)).toHaveLength(3);
    expect(await reader.getByTestId('joined-pages').textContent()).toBe('共3页');
    const count = Number((await reader.getByTestId('word-count').textContent())?.replace(/\D/g, ''));
    expect(count).toBeGreaterThan(900);
    await reader.close();
  });

  test('on a page with a strict policy; nothing of the other page is loaded or run', async () => {
    const { tab, popup } = await clickOn('/strict');
    await popup.waitFor('pick');
    expect(await popup.text('joined-pages')).toBe('共2页');
    expect(site.asked.filter((path) => path !== '/favicon.ico')).toEqual(['/strict', '/strict?page=2']);
    await popup.close();
    await tab.close();
  });

  test('keeps the addresses of pictures that are relative to their page', async () => {
    const { reader } = await readAll('/folder/');
    expect(await pagesIn(reader)).toEqual([1, 2]);
    const picture = reader.getByTestId('reader-article').locator('img');
    expect(await picture.getAttribute('src')).toBe(`${site.origin}/folder/2/pier.png`);
    await reader.close();
  });

  test('is not joined with another story', async () => {
    for (const path of ['/trap.html', '/twin.html']) {
      const { reader, said } = await readAll(path);
      expect(said).toBeNull();
      expect(await pagesIn(reader)).toEqual([1]);
      await reader.close();
    }
    expect(site.asked).not.toContain('/trap_2.html');
  });

  test('shows how far it is, and what is there when it is stopped', async () => {
    slow = 60_000;
    const { tab, popup } = await clickOn('/slow/ferry.html');
    await popup.waitUntil(() =>
      document.querySelector('[data-testid=joining]')?.textContent?.includes('第3页'),
    );
    const alone = await popup.text('word-count');
    await popup.screenshot(shot('popup-joining'));
    // Read waits for what is on its way.
    await popup.click('read');
    expect(tab.url()).toContain('/slow/');
    await popup.click('stop-joining');
    await tab.waitForURL(/reader\.html/);
    await tab.waitForSelector('body[data-state=ready]');
    expect(await pagesIn(tab)).toEqual([1, 2]);
    expect(await tab.getByTestId('joined-pages').textContent()).toBe('3页中的2页');
    expect(await tab.getByTestId('word-count').textContent()).not.toBe(alone);
    await tab.screenshot({ path: shot('reader-joined') });
    await tab.close();
  });

  test('asks for no more when the popup is closed', async () => {
    slow = 1_200;
    const { tab, popup } = await clickOn('/closed/ferry.html');
    await popup.waitFor('joining');
    await expect.poll(() => site.asked).toContain('/closed/ferry_2.html');
    await popup.close();
    await tab.waitForTimeout(slow + 500);
    expect(site.asked).not.toContain('/closed/ferry_3.html');
    await tab.close();
  });

  test.for([
    ['fails', '/fails/ferry.html'],
    ['leads to another site', '/away/ferry.html'],
  ] as const)('says which page is missing where one %s', async ([, path]) => {
    const { reader, said } = await readAll(path);
    expect(said).toBe('3页中的2页，缺第2页');
    expect(await pagesIn(reader)).toEqual([1, 3]);
    expect(other.asked).toEqual([]);
    await reader.close();
  });

  test('is joined by the key as well', async () => {
    const { tab, popup } = await clickOn('/slow/ferry_2.html');
    await popup.close();
    const worker = await browser.background();
    await worker.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch("open-reader", tab))`,
    );
    await tab.waitForURL(/reader\.html/);
    await tab.waitForSelector('body[data-state=ready]');
    expect(await pagesIn(tab)).toEqual([1, 2, 3]);
    await tab.close();
  });
});

/** Runs in a page: the pictures of the article that have come. */
function shownPictures(): number {
  const pictures = document.querySelectorAll<HTMLImageElement>('[data-testid=reader-article] img');
  return [...pictures].filter((image) => image.checkVisibility() && image.naturalWidth > 0).length;
}

test('while remote images are blocked nothing is asked for until the person wants it', async () => {
  const options = await browser.open(browser.url('options.html'));
  await options.getByTestId('block-images').click();
  await expect.poll(() => options.getByTestId('block-images').isChecked()).toBe(true);
  await options.screenshot({ path: shot('options-block-images'), fullPage: true });
  const { tab: reader, popup } = await clickOn('/pictures');
  await reader.waitForLoadState('networkidle');
  site.asked.length = 0;
  await popup.click('read');
  await reader.waitForSelector('body[data-state=ready]');
  await reader.getByTestId('held-images').waitFor();
  await reader.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await reader.waitForTimeout(500);
  await reader.evaluate(() => scrollTo(0, 0));
  expect(site.asked).toEqual([]);
  expect(await reader.getByTestId('held-images').textContent()).toContain('有3张图片没有加载');
  for (const colorScheme of ['light', 'dark'] as const) {
    await reader.emulateMedia({ colorScheme });
    await reader.screenshot({ path: shot(`reader-held-images-zh-CN-${colorScheme}`), fullPage: true });
  }
  expect(await violations(reader)).toEqual([]);

  await reader.getByRole('button', { name: '显示图片：清晨的渡口' }).click();
  await expect.poll(() => reader.evaluate(shownPictures)).toBe(1);
  expect(site.asked).toHaveLength(1);
  await reader.getByTestId('show-images').click();
  await reader.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => reader.evaluate(shownPictures)).toBe(3);
  await reader.getByTestId('held-images').waitFor({ state: 'detached' });
  await options.bringToFront();
  await options.getByTestId('block-images').click();
  await reader.close();
  await options.close();
});

test('how it looks in English', async () => {
  slow = 60_000;
  const worker = await browser.background();
  await worker.evaluate(
    `chrome.storage.local.set({ settings: { locale: 'en', theme: 'dark', blocksRemoteImages: true } })`,
  );
  const { tab, popup } = await clickOn('/slow/ferry.html');
  await popup.waitUntil(() =>
    document.querySelector('[data-testid=joining]')?.textContent?.includes('Page 3 of 3'),
  );
  await popup.screenshot(shot('popup-joining-en-US-dark'));
  await popup.evaluate(AXE);
  const found = (await popup.evaluate(CHECK)) as Violation[];
  expect(found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  await popup.click('stop-joining');
  await popup.waitFor('pick');
  expect(await popup.text('joined-pages')).toBe('2 of 3 pages');
  await popup.close();
  await tab.close();
  const { reader } = await readAll('/pictures');
  await reader.getByTestId('held-images').waitFor();
  await reader.screenshot({ path: shot('reader-held-images-en-US-dark'), fullPage: true });
  await worker.evaluate(`chrome.storage.local.remove('settings')`);
  await reader.close();
});
