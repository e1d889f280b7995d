import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE, CHECK } from './support/axe';
import { type ExtensionBrowser, openBrowser, type Popup, selectByMouse } from './support/browser';
import { type MadeUpPage, type PageServer, serveFixtures } from './support/fixtures';
import { paintedText, readPage } from './support/read';
import { shot } from './support/shot';
import { story } from './support/story';

const html = { 'Content-Type': 'text/html; charset=utf-8' };
const pages: Record<string, MadeUpPage> = {
  '/ferry.html': { body: story(), headers: html },
};

let server: PageServer;

beforeAll(async () => {
  server = await serveFixtures(pages);
});

afterAll(() => server.close());

describe.each([
  ['zh-CN', 'light', '这个网页还没有保存', '只有你要求时'],
  ['en-US', 'dark', 'You have saved nothing from this page', 'Lede sees a page only when you ask it to'],
] as const)('the side panel, in %s and %s', (locale, colorScheme, notSaved, unknown) => {
  let browser: ExtensionBrowser;
  let panel: Popup;
  const look = async (name: string): Promise<void> => {
    await panel.screenshot(shot(`side-panel-${name}-${locale}-${colorScheme}`));
    await panel.evaluate(AXE);
    expect(await panel.evaluate(CHECK)).toEqual([]);
  };

  beforeAll(async () => {
    browser = await openBrowser({ locale, colorScheme });
  });

  afterAll(() => browser.close());

  test('follows the page in front, and says what to do where it sees none', async () => {
    const blank = await browser.open('about:blank');
    panel = await browser.openSidePanel(blank);
    await expect.poll(() => panel.text('no-saved-page')).toContain(unknown);
    await look('unknown');
    const tab = await browser.open(server.url('ferry.html'));
    await expect.poll(() => panel.text('no-saved-page')).toContain(notSaved);
    await tab.goto('about:blank');
    await expect.poll(() => panel.text('no-saved-page')).toContain(unknown);
    await tab.close();
    await blank.close();
  });

  test('shows the highlights of the page, takes notes, and leads to them in the reader', async () => {
    const reader = await readPage(browser, server.url('ferry.html'));
    const passage = await selectByMouse(reader, '[data-testid=reader-article]', {
      from: '摆渡船停在对岸',
      length: 16,
    });
    await reader.click('[data-testid=selection-toolbar] [data-testid=colour-green]');
    await expect.poll(() => paintedText(reader, 'green')).toEqual([passage]);
    // Of our own reader it knows the article; of the page the address.
    await expect.poll(() => panel.texts('go-to')).toEqual([passage]);
    const tab = await browser.open(server.url('ferry.html'));
    await expect.poll(() => panel.texts('read')).toHaveLength(1);
    await expect.poll(() => panel.texts('go-to')).toEqual([passage]);
    await panel.click('note');
    await panel.type('问问船工几点开船');
    await look('highlights');
    const noteInReader = () =>
      reader.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-testid=note]')?.value);
    await reader.getByTestId('toggle-highlights').click();
    await expect.poll(noteInReader).toBe('问问船工几点开船');
    await reader.close();

    await tab.bringToFront();
    await panel.click('go-to');
    await tab.waitForURL(/reader\.html\?id=.*#highlight=/);
    await tab.waitForSelector('body[data-state=ready]');
    await expect.poll(() => tab.evaluate(() => CSS.highlights.get('lede-active')?.size ?? 0)).toBe(1);
    await tab.goBack();
    await expect.poll(() => panel.texts('read')).toHaveLength(1);
    await tab.close();
  });

  test('a deleted highlight can be brought back; the list opens articles beside it', async () => {
    const tab = await browser.open(server.url('ferry.html'));
    await expect.poll(() => panel.texts('go-to')).toHaveLength(1);
    await panel.click('delete-highlight');
    await expect.poll(() => panel.texts('no-highlights')).toHaveLength(1);
    await panel.click('[data-base-ui-portal] button');
    await expect.poll(() => panel.texts('go-to')).toHaveLength(1);
    await panel.click('[data-testid=saved-article] button');
    await tab.waitForURL(/reader\.html\?id=/);
    expect(panel.isClosed).toBe(false);
    await tab.close();
  });
});
