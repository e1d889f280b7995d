import { Buffer } from 'node:buffer';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type MadeUpPage, type PageServer, serveFixtures } from './support/fixtures';
import { PARAGRAPHS } from './support/paragraphs';
import { readPage } from './support/read';
import { shot } from './support/shot';
import { storedRows } from './support/stored-rows';

const picture = (colour: string): MadeUpPage => ({
  body: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="${colour}"/><circle cx="320" cy="200" r="120" fill="#fff8"/></svg>`,
  ),
  headers: { 'Content-Type': 'image/svg+xml' },
});
const CODE = 'const ferry = "early"; // 清晨的船\nfunction cross(river) {\n  return river.width * 12;\n}';
const p = (at: number): string => `<p>${PARAGRAPHS[at % PARAGRAPHS.length]}</p>`;

const BODY = `
${p(0)}<p>渡口建于光绪年间<sup><a id="r1" href="#n1">[1]</a></sup>，后来又修过一次<sup><a id="r2" href="#n2">2</a></sup>。</p>
<h2>河上的早晨</h2>${p(1)}
<figure><img src="/one.svg" width="640" height="400" alt="雾里的渡船"><figcaption>清晨的渡口</figcaption></figure>
<h3>摆渡人</h3>${p(2)}
<figure><img src="/two.svg" width="640" height="400" alt="石阶"><figcaption>旧码头的石阶</figcaption></figure>
<h2>一段程序</h2>${p(3)}<pre><code class="language-javascript">${CODE}</code></pre>
<h2>一个公式</h2>${p(4)}<p>水流的速度是 \\(v = \\frac{s}{t}\\)，而水位满足</p><p>$$h^2 + w^2 = d^2$$</p><p>写坏的公式 \\(\\frac{\\) 照原样留下。</p>
<h2>影像</h2>${p(5)}<iframe src="https://player.bilibili.com/player.html?bvid=BV1xx411c7mD" title="渡口纪录片" width="640" height="360"></iframe>
${PARAGRAPHS.map((_, at) => p(at)).join('')}
<h2>注释</h2><ol><li id="n1">见《柳津县志》卷三。<a href="#r1">↩</a></li><li id="n2">一九八七年重修。<a href="#r2">↩</a></li></ol>`;

const pages: Record<string, MadeUpPage> = {
  '/one.svg': picture('#3f6b7a'),
  '/two.svg': picture('#7a5a3f'),
  '/structure.html': {
    body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>渡口的一天</title><meta property="og:type" content="article"></head><body><article><h1>渡口的一天</h1>${BODY}</article></body></html>`,
  },
};

let browser: ExtensionBrowser;
let server: PageServer;
let reader: Page;

beforeAll(async () => {
  server = await serveFixtures(pages);
  browser = await openBrowser({ locale: 'zh-CN', colorScheme: 'light' });
  reader = await readPage(browser, server.url('structure.html'));
  await reader.setViewportSize({ width: 1440, height: 900 });
  await reader.locator('[data-role=copy-code]').waitFor();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const article = () => reader.getByTestId('reader-article');
const focused = (): Promise<string> =>
  reader.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('the structure of an article', () => {
  test('none of the tools changes the text of the article', async () => {
    await reader.locator('[data-drawn]').first().waitFor({ state: 'attached' });
    await expect.poll(() => reader.evaluate(() => CSS.highlights.has('lede-code-keyword'))).toBe(true);
    const rows = await storedRows<{ html: string }>(reader, 'contents');
    const stored = rows.map(({ html }) => html);
    const plain = await reader.evaluate(
      (tags) => tags.map((html) => html.replace(/<[^>]*>/g, '').length),
      stored,
    );
    const texts = stored.map((html) => html.replace(/<[^>]*>/g, '').replaceAll('&nbsp;', '\u00a0'));
    expect(plain).toHaveLength(1);
    expect(await article().evaluate((root) => root.textContent)).toBe(texts[0]);
  });

  test.for([1440, 768, 320])('the contents at %i pixels wide', async (width) => {
    await reader.setViewportSize({ width, height: 800 });
    // The reader goes back to the sentence that was read, in the frame after.
    await reader.evaluate(
      () =>
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
    );
    await reader.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const toggle = reader.getByTestId('toggle-contents');
    await toggle.focus();
    await reader.keyboard.press('Enter');
    const panel = reader.getByTestId('contents');
    await panel.waitFor();
    await expect.poll(focused).toBe('河上的早晨');
    await reader.keyboard.press('Tab');
    await reader.keyboard.press('Tab');
    await reader.screenshot({ path: shot(`contents-${width}`) });
    expect(await violations(reader)).toEqual([]);
    await reader.keyboard.press('Enter');
    await expect.poll(focused).toBe('一段程序');
    if (width < 1152) {
      await panel.waitFor({ state: 'detached' });
      await toggle.focus();
      await reader.keyboard.press('Enter');
    }
    await expect.poll(() => panel.locator('[aria-current]').textContent()).toBe('一段程序');
    await panel.getByRole('button', { name: '摆渡人' }).focus();
    await reader.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await toggle.evaluate((button) => button === document.activeElement)).toBe(true);
    const wide = await reader.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });

  test('where the page runs from right to left the contents stand on the right', async () => {
    await reader.setViewportSize({ width: 1440, height: 900 });
    await reader.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await reader.getByTestId('toggle-contents').click();
    await expect
      .poll(async () => Math.round((await reader.getByTestId('contents').boundingBox())?.x ?? 0))
      .toBeGreaterThan(1000);
    await reader.keyboard.press('Escape');
    await reader.evaluate(() => document.documentElement.removeAttribute('dir'));
    // The tooltip of the button goes with the pointer and the focus.
    await reader.mouse.move(720, 500);
    await article().focus();
    await expect
      .poll(() => reader.locator('[data-base-ui-portal]').filter({ hasText: '目录' }).count())
      .toBe(0);
  });

  test('a footnote is shown where it is referred to, by key and by click', async () => {
    const reference = article().getByRole('link', { name: '[1]' });
    await reference.focus();
    await reader.keyboard.press('Enter');
    const note = reader.getByTestId('footnote');
    await note.waitFor();
    expect(await note.textContent()).toContain('见《柳津县志》卷三。');
    expect(await note.textContent()).not.toContain('↩');
    expect(await violations(reader)).toEqual([]);
    await reader.screenshot({ path: shot('footnote') });
    await reader.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
    expect(await focused()).toBe('[1]');
    await article().locator('sup a').nth(1).click();
    await reader.getByRole('button', { name: '跳到注释原处' }).click();
    await note.waitFor({ state: 'detached' });
    await expect.poll(focused).toContain('一九八七年重修');
  });

  test('a picture opens large, is brought near and moved, and the next follows', async () => {
    const first = article().locator('img').first();
    await first.focus();
    await reader.keyboard.press('Enter');
    const dialog = reader.getByTestId('lightbox');
    await dialog.waitFor();
    const transform = () => dialog.locator('img').evaluate((image) => image.style.transform);
    expect(await dialog.locator('p').textContent()).toBe('清晨的渡口雾里的渡船第 1 张，共 2 张');
    await reader.screenshot({ path: shot('lightbox') });
    expect(await violations(reader)).toEqual([]);
    await reader.keyboard.press('+');
    await reader.keyboard.press('ArrowRight');
    expect(await transform()).toBe('translate(-60px, 0px) scale(1.4)');
    await reader.keyboard.press('-');
    await reader.keyboard.press('+');
    await reader.keyboard.press('0');
    expect(await transform()).toBe('translate(0px, 0px) scale(1)');
    await reader.mouse.move(720, 400);
    await reader.mouse.wheel(0, -300);
    await expect.poll(transform).toMatch(/scale\(1\.8/);
    await reader.mouse.down();
    await reader.mouse.move(760, 420);
    await reader.mouse.up();
    await expect.poll(transform).toContain('translate(40px, 20px)');
    await reader.getByTestId('lightbox-reset').click();
    await reader.getByTestId('lightbox-in').click();
    expect(await transform()).toContain('scale(1.4)');
    await reader.getByTestId('lightbox-out').click();
    await reader.keyboard.press('ArrowRight');
    expect(await dialog.locator('p').textContent()).toContain('旧码头的石阶');
    for (let tab = 0; tab < 9; tab++) await reader.keyboard.press('Tab');
    expect(await reader.evaluate(() => document.activeElement?.closest('dialog, article') !== null)).toBe(
      true,
    );
    expect(await reader.evaluate(() => document.activeElement?.closest('article') === null)).toBe(true);
    await reader.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await reader.evaluate(() => (document.activeElement as HTMLImageElement).alt)).toBe('石阶');
  });

  test('a picture is highlighted from the lightbox, framed, listed, coloured anew and deleted', async () => {
    const boat = reader.getByRole('button', { name: /雾里的渡船/ });
    const frame = () => boat.evaluate((image) => getComputedStyle(image).boxShadow);
    await boat.focus();
    await reader.keyboard.press('Enter');
    await reader.getByTestId('lightbox-highlight').focus();
    await reader.keyboard.press('Enter');
    await reader.getByTestId('lightbox').waitFor({ state: 'detached' });
    const tools = reader.getByTestId('selection-toolbar');
    await tools.waitFor();
    await reader.keyboard.press('Tab');
    await reader.keyboard.press('Enter');
    await expect.poll(frame).toContain('rgb(252, 211, 77)');
    expect(await reader.evaluate(() => CSS.highlights.has('lede-yellow'))).toBe(false);
    await reader.screenshot({ path: shot('picture-highlighted') });
    // The same picture once more is the same highlight, in another colour.
    await reader.keyboard.press('Escape');
    await boat.focus();
    await reader.keyboard.press('h');
    await tools.getByTestId('colour-pink').click();
    await expect.poll(frame).toContain('rgb(251, 163, 192)');
    await reader.keyboard.press('Escape');
    await reader.getByTestId('toggle-highlights').click();
    const item = reader.getByTestId('highlight');
    await expect.poll(() => item.count()).toBe(1);
    expect(await item.getByTestId('go-to').textContent()).toBe('雾里的渡船');
    await reader.screenshot({ path: shot('picture-listed') });
    expect(await violations(reader)).toEqual([]);
    const page = await browser.open(server.url('structure.html'));
    await expect
      .poll(() =>
        page
          .locator('img')
          .first()
          .evaluate((image) => getComputedStyle(image).outlineColor),
      )
      .toContain('rgb(251, 163, 192)');
    await page.screenshot({ path: shot('picture-on-page') });
    await page.close();
    await item.getByTestId('delete-highlight').click();
    await expect.poll(frame).not.toContain('rgb(251, 163, 192)');
    await reader.getByTestId('toggle-highlights').click();
  });

  test('code is painted, says its language, and is copied', async () => {
    const texts = await reader.evaluate(() =>
      Object.fromEntries(
        ['keyword', 'string', 'comment', 'number'].map((name) => [
          name,
          [...(CSS.highlights.get(`lede-code-${name}`) ?? [])].map(String),
        ]),
      ),
    );
    expect(texts).toEqual({
      keyword: ['const', 'function', 'return'],
      string: ['"early"'],
      comment: ['// 清晨的船'],
      number: ['12'],
    });
    const box = article().locator('[data-role=code-box]');
    expect(await box.getAttribute('data-language')).toBe('javascript');
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await box.getByRole('button', { name: '复制代码' }).focus();
    await reader.keyboard.press('Enter');
    await box.getByRole('button', { name: '已复制' }).waitFor();
    expect((await reader.evaluate(() => navigator.clipboard.readText())).trim()).toBe(CODE);
  });

  test('TeX is set as MathML without styles; what is no TeX stays as code', async () => {
    const drawn = await article()
      .locator('[data-role^=formula]')
      .evaluateAll((hosts) => hosts.map((host) => host.shadowRoot?.innerHTML ?? null));
    expect(drawn[0]).toMatch(/^<math><mrow>.*<mfrac>/s);
    expect(drawn[1]).toMatch(/display="block"/);
    expect(drawn.join('')).not.toMatch(/style|class|\son/);
    expect(drawn[2]).toBeNull();
    expect(await article().locator('[data-role=formula] > code').last().isVisible()).toBe(true);
  });

  test('a film is a quiet card that opens in a new tab', async () => {
    const link = article().locator('[data-role=embed] figcaption a');
    expect(await link.evaluate((a: HTMLAnchorElement) => [a.href, a.target, a.rel, a.textContent])).toEqual([
      'https://www.bilibili.com/video/BV1xx411c7mD',
      '_blank',
      'noopener noreferrer',
      '▶ 渡口纪录片',
    ]);
  });

  test('it is as good in the dark', async () => {
    await reader.emulateMedia({ colorScheme: 'dark' });
    await article().locator('[data-role=code-box]').scrollIntoViewIfNeeded();
    expect(await violations(reader)).toEqual([]);
    await reader.screenshot({ path: shot('structure-dark') });
    await reader.emulateMedia({ colorScheme: 'light' });
    await reader.screenshot({ path: shot('structure-light') });
    await article().locator('[data-role=embed]').scrollIntoViewIfNeeded();
    await reader.screenshot({ path: shot('structure-formulas') });
  });
});
