import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countWords } from '@/core/text/count-words';
import { type ExtensionBrowser, openBrowser, selectByMouse } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { readPage } from './support/read';
import { shot } from './support/shot';

const ARTICLE = '[data-testid=reader-article]';

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

function units(reader: Page): Promise<number> {
  return reader.evaluate(() =>
    Number(
      /(\d[\d,]*)字/
        .exec(document.querySelector('[data-testid=word-count]')?.textContent ?? '')?.[1]
        ?.replace(',', ''),
    ),
  );
}

test('?debug shows what was removed, by which step and why', async () => {
  const reader = await readPage(browser, server.url(SAMPLE));
  expect(await reader.getByTestId('trace').count()).toBe(0);
  await reader.goto(`${reader.url()}&debug`);
  await reader.waitForSelector('body[data-state=ready]');
  const trace = await reader.getByTestId('trace').innerText();
  expect(trace).toContain('由解析器选出');
  expect(await reader.getByTestId('trace').locator('tbody tr').count()).toBeGreaterThan(0);
  await reader.screenshot({ path: shot('reader-debug-zh-CN-light'), fullPage: true });
  await reader.close();
});

/** These run in order, in one reader. */
describe('hiding a block in the reader', () => {
  let reader: Page;
  let whole: number;
  const first = () => reader.locator(`${ARTICLE} p`).first();

  beforeAll(async () => {
    reader = await readPage(browser, server.url(SAMPLE));
    whole = await units(reader);
    expect(whole).toBeGreaterThan(500);
  });

  test('a click hides it, and it counts no longer', async () => {
    const { units: length } = countWords(await first().innerText());
    await reader.getByTestId('tidy').click();
    await first().click();
    await reader.getByTestId('tidy-done').click();
    await expect.poll(() => first().isVisible()).toBe(false);
    await expect.poll(() => units(reader)).toBe(whole - length);
  });

  test('it stays hidden after a reload', async () => {
    await reader.reload();
    await reader.waitForSelector('body[data-state=ready]');
    await expect.poll(() => first().isVisible()).toBe(false);
  });

  test('it is not exported', async () => {
    const hidden = (await first().textContent()) ?? '';
    await reader.getByTestId('export').click();
    const download = reader.waitForEvent('download');
    await reader.getByText('Markdown', { exact: true }).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const markdown = Buffer.concat(chunks).toString('utf8');
    expect(markdown.length).toBeGreaterThan(1000);
    expect(markdown).not.toContain(hidden.slice(0, 12));
  });

  test('by the keys it comes back, and the article is whole again', async () => {
    await reader.getByTestId('tidy').click();
    await reader.keyboard.press('ArrowDown');
    await reader.keyboard.press('ArrowUp');
    await reader.keyboard.press('Enter');
    await expect.poll(() => units(reader)).toBe(whole);
    await reader.keyboard.press('Escape');
    await expect.poll(() => reader.getByTestId('tidy-bar').count()).toBe(0);
    expect(await first().isVisible()).toBe(true);
  });

  test('what was hidden can be taken back at once', async () => {
    await reader.getByTestId('tidy').click();
    await first().click();
    await expect.poll(() => units(reader)).toBeLessThan(whole);
    await reader.getByTestId('undo').click();
    await expect.poll(() => units(reader)).toBe(whole);
    await reader.keyboard.press('Escape');
  });

  test('a highlight in a hidden block is kept and says where it is', async () => {
    await selectByMouse(reader, ARTICLE, { from: '清晨六点半', length: 12 });
    await reader.click('[data-testid=selection-toolbar] [data-testid=colour-yellow]');
    await reader.waitForFunction(() => CSS.highlights.get('lede-yellow')?.size);
    await reader.getByTestId('tidy').click();
    await first().click();
    await reader.getByTestId('tidy-done').click();
    await reader.getByTestId('toggle-highlights').click();
    await expect.poll(() => reader.getByTestId('highlight-list').innerText()).toContain('在隐藏的段落里');
    await reader.getByTestId('tidy').click();
    await reader.getByTestId('show-all-blocks').click();
    await reader.getByTestId('tidy-done').click();
    await expect.poll(() => first().isVisible()).toBe(true);
    await expect.poll(() => reader.getByTestId('highlight-list').innerText()).not.toContain('在隐藏的段落里');
  });

  test('a new copy of the page keeps it hidden', async () => {
    const other = await readPage(browser, server.url('zh--news--cms/page.html'));
    const block = () => other.locator(`${ARTICLE} p`).nth(1);
    const before = await units(other);
    await other.getByTestId('tidy').click();
    await block().click();
    await expect.poll(() => units(other)).toBeLessThan(before);
    const left = await units(other);
    await other.close();
    const again = await readPage(browser, server.url('zh--news--cms/page.html'));
    await expect.poll(() => units(again)).toBe(left);
    expect(await again.locator(`${ARTICLE} p`).nth(1).isVisible()).toBe(false);
  });
});
