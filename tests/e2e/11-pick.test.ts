import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { shot } from './support/shot';

const FRONT = 'zh--home--front/page.html';

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openBrowser({ locale: 'zh-CN', viewport: { width: 1180, height: 860 } });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page and starts the picker on it, as a person does. */
async function picking(address: string): Promise<Page> {
  const tab = await browser.open(address);
  const popup = await browser.clickToolbarButton(tab);
  await popup.cardState();
  await popup.click('pick');
  await tab.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'div');
  return tab;
}

const overlays = (tab: Page): Promise<number> =>
  tab.evaluate(
    () => [...document.documentElement.children].filter(({ localName }) => localName === 'div').length,
  );

describe('picking the article on the page', () => {
  test('what is clicked is read', async () => {
    const tab = await picking(server.url(SAMPLE));
    const paragraph = tab.locator('p', { hasText: '清晨六点半' }).first();
    await paragraph.hover();
    await tab.screenshot({ path: shot('picker-zh-CN-light') });
    await paragraph.click();
    await tab.waitForURL(/reader\.html/);
    await tab.waitForSelector('body[data-state=ready]');
    const text = (await tab.locator('[data-testid=reader-article]').innerText()).trim();
    expect(text).toMatch(/^清晨六点半/);
    expect(text.length).toBeGreaterThan(1000);
    await tab.close();
  });

  test('a narrower choice is one key away', async () => {
    const tab = await picking(server.url(SAMPLE));
    await tab.locator('p', { hasText: '清晨六点半' }).first().hover();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/reader\.html/);
    await tab.waitForSelector('body[data-state=ready]');
    const text = (await tab.locator('[data-testid=reader-article]').innerText()).trim();
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThan(400);
    await tab.close();
  });

  test('on a page without an article too, by the keys', async () => {
    const tab = await picking(server.url(FRONT));
    await tab.keyboard.press('ArrowUp');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/reader\.html/);
    await tab.waitForSelector('body[data-state=ready]');
    expect((await tab.locator('[data-testid=reader-article]').innerText()).length).toBeGreaterThan(20);
    await tab.close();
  });

  test('Escape ends it and leaves nothing in the page', async () => {
    const tab = await picking(server.url(SAMPLE));
    await tab.keyboard.press('Escape');
    await expect.poll(() => overlays(tab)).toBe(0);
    await tab.locator('p').first().click();
    expect(tab.url()).toContain(SAMPLE);
    await tab.close();
  });

  test('a click that the page makes picks nothing, and the page cannot look inside', async () => {
    const tab = await picking(server.url(SAMPLE));
    const sees = await tab.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      document.querySelector('p')?.click();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      return { shadow: host.shadowRoot, inside: host.childNodes.length };
    });
    expect(sees).toEqual({ shadow: null, inside: 0 });
    await tab.waitForTimeout(500);
    expect(tab.url()).toContain(SAMPLE);
    expect(await overlays(tab)).toBe(1);
    await tab.close();
  });

  test('a second start ends the first', async () => {
    const tab = await picking(server.url(SAMPLE));
    const popup = await browser.clickToolbarButton(tab);
    await popup.cardState();
    await popup.click('pick');
    await tab.waitForTimeout(500);
    expect(await overlays(tab)).toBe(1);
    await tab.close();
  });
});
