import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { photograph } from './support/photograph';
import { readPage } from './support/read';
import { shot } from './support/shot';
import { closePanel, openPanel, setVertical } from './support/type-panel';

let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openBrowser({ locale: 'zh-CN', viewport: { width: 1280, height: 860 } });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What the browser has made of the first long paragraph. */
function paragraph(reader: Page) {
  return reader.evaluate(() => {
    const found = [...document.querySelectorAll('[data-testid=reader-article] p')].find(
      (one) => (one.textContent?.length ?? 0) > 60,
    );
    if (!found) throw new Error('no paragraph');
    const { fontSize, lineHeight, textAlign, textIndent, fontFamily, letterSpacing, hyphens } =
      getComputedStyle(found);
    const lines = found.getBoundingClientRect().width / Number.parseFloat(fontSize);
    return {
      ...{ size: Number.parseFloat(fontSize), leading: Number.parseFloat(lineHeight), textAlign, textIndent },
      ...{ fontFamily, letterSpacing, hyphens, charactersInLine: Math.round(lines) },
    };
  });
}

describe('themes and type', () => {
  test('are changed by the keys alone, show in the preview first, then in the article, and stay', async () => {
    const reader = await readPage(browser, server.url(SAMPLE));
    const before = await paragraph(reader);
    expect(before).toMatchObject({ size: 18, charactersInLine: 38, textAlign: 'justify', textIndent: '0px' });
    await reader.getByTestId('typography').waitFor();
    await reader.keyboard.press('t');
    await reader.getByTestId('typography-panel').waitFor();
    await reader.getByTestId('type-size').focus();
    for (let step = 0; step < 4; step++) await reader.keyboard.press('ArrowRight');
    expect(
      await reader
        .getByTestId('type-preview')
        .locator('p')
        .first()
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    ).toBeCloseTo(21.6);
    await expect.poll(async () => (await paragraph(reader)).size).toBeCloseTo(21.6);
    await reader.getByTestId('type-measure').focus();
    for (let step = 0; step < 4; step++) await reader.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await paragraph(reader)).charactersInLine).toBe(30);
    await reader.getByTestId('type-indents').focus();
    await reader.keyboard.press('Space');
    await expect.poll(async () => Number.parseFloat((await paragraph(reader)).textIndent)).toBeCloseTo(43.2);
    await reader.keyboard.press('Escape');
    await reader.getByTestId('typography-panel').waitFor({ state: 'detached' });
    await reader.reload();
    await reader.getByTestId('reader-article').locator('p').first().waitFor();
    expect(await paragraph(reader)).toMatchObject({ charactersInLine: 30 });
    await openPanel(reader);
    await reader.getByTestId('type-reset').click();
    await expect.poll(() => paragraph(reader)).toEqual(before);
    await reader.close();
  });

  test('a site can have its own, and the others keep theirs', async () => {
    const [here, elsewhere] = [server.url(SAMPLE), server.url(SAMPLE).replace('127.0.0.1', 'localhost')];
    const reader = await readPage(browser, here);
    await openPanel(reader);
    await reader.getByTestId('type-own-site').click();
    await expect.poll(() => reader.getByTestId('type-own-site').isChecked()).toBe(true);
    await reader.getByText('黑体').click();
    await expect.poll(async () => (await paragraph(reader)).fontFamily).toMatch(/^"?PingFang SC/);
    const other = await readPage(browser, elsewhere);
    expect((await paragraph(other)).fontFamily).toMatch(/^"?Songti SC/);
    await other.close();
    await reader.getByTestId('type-own-site').click();
    await expect.poll(async () => (await paragraph(reader)).fontFamily).toMatch(/^"?Songti SC/);
    await reader.close();
  });

  test('letters for dyslexic readers come with the extension; words are divided by the language', async () => {
    const reader = await readPage(browser, server.url('en--news--feature/page.html'));
    expect((await paragraph(reader)).hyphens).toBe('auto');
    await openPanel(reader);
    await reader.getByText('OpenDyslexic').click();
    await reader.waitForFunction(() =>
      [...document.fonts].some(({ family, status }) => /OpenDyslexic/.test(family) && status === 'loaded'),
    );
    await reader.getByTestId('type-isJustified').click();
    await expect.poll(async () => (await paragraph(reader)).textAlign).toBe('justify');
    await reader.screenshot({ path: shot('type-dyslexic') });
    await reader.getByTestId('type-reset').click();
    await expect.poll(async () => (await paragraph(reader)).textAlign).toBe('start');
    await reader.close();
  });

  test('lines go from top to bottom: wheel and keys read on, contents and progress follow', async () => {
    const reader = await readPage(browser, server.url(SAMPLE));
    await openPanel(reader);
    await setVertical(reader);
    await closePanel(reader);
    await photograph(reader, 'type-vertical');
    // Colours and the bar at the top take a moment to change.
    await expect.poll(() => violations(reader), { timeout: 10_000 }).toEqual([]);
    const size = () =>
      reader.evaluate(() => {
        const { scrollWidth, scrollHeight, clientHeight } = document.documentElement;
        return { isWide: scrollWidth > 2000, isFlat: scrollHeight <= clientHeight };
      });
    await expect.poll(size).toEqual({ isWide: true, isFlat: true });
    await reader.mouse.move(600, 400);
    await reader.mouse.wheel(0, 900);
    await expect.poll(() => reader.evaluate(() => scrollX)).toBe(-900);
    await reader.keyboard.press('PageDown');
    await expect.poll(() => reader.evaluate(() => scrollX)).toBeLessThan(-1900);
    await reader.getByTestId('toggle-contents').click();
    await reader.getByTestId('contents').locator('li button').last().click();
    await expect
      .poll(() => reader.getByTestId('contents').locator('[aria-current]').textContent())
      .toBe(await reader.getByTestId('contents').locator('li button').last().textContent());
    await photograph(reader, 'type-vertical-contents');
    await reader.mouse.move(600, 400);
    await openPanel(reader);
    await reader.getByTestId('type-reset').click();
    await reader.waitForFunction(() => document.documentElement.dataset.writing === undefined);
    await reader.close();
  });

  test.each(['light', 'sepia', 'dark', 'black', 'contrast'])(
    'the theme %s is clean and looked at',
    async (theme) => {
      const reader = await readPage(browser, server.url(SAMPLE));
      await openPanel(reader);
      await reader.locator(`input[name=theme][value=${theme}]`).click();
      await reader.waitForFunction((name) => document.documentElement.dataset.theme === name, theme);
      await reader.screenshot({ path: shot(`type-${theme}`) });
      // Colours and the bar at the top take a moment to change.
      await expect.poll(() => violations(reader), { timeout: 10_000 }).toEqual([]);
      await reader.locator('input[name=theme][value=system]').click();
      await reader.close();
    },
  );
});
