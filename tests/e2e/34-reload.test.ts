import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROME_BUILD } from '../../scripts/paths.mjs';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { pageOf, servePaged } from './support/paged-site';
import { readPage } from './support/read';

/** How often the background is stopped; more in a nightly run. */
const STOPS = Number(process.env.LEDE_STOPS ?? 6);

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

async function stopBackground(session: CDPSession): Promise<void> {
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}

test('with the background stopped before each save, everything is stored once', async () => {
  const site = await servePaged(() =>
    Object.fromEntries(
      Array.from({ length: STOPS }, (_, index) => [
        `/${index}.html`,
        { body: pageOf(index, { title: `渡口的第${index}天` }) },
      ]),
    ),
  );
  const control = await browser.open(browser.url('options.html'));
  const session = await control.context().newCDPSession(control);
  for (let index = 0; index < STOPS; index++) {
    const tab = await browser.open(`${site.origin}/${index}.html`);
    await stopBackground(session);
    const popup = await browser.clickToolbarButton(tab);
    expect(await popup.cardState()).toBe('article');
    await popup.click('save');
    await popup.waitUntil(() => document.querySelector('[data-testid=save][aria-disabled=true]') !== null);
    await popup.close();
    await tab.close();
  }
  const library = await browser.open(browser.url('library.html'));
  await library.getByTestId('result-count').getByText(String(STOPS)).waitFor();
  expect(await library.getByTestId('library-article').count()).toBe(STOPS);
  await library.close();
  await control.close();
  await site.close();
});

test('when the extension is reloaded, open pages stay silent and a note that was being typed is there again', async () => {
  const story = await browser.open(server.url(SAMPLE));
  const errors: string[] = [];
  story.on('pageerror', (error) => errors.push(error.message));
  story.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const reader = await readPage(browser, server.url(SAMPLE));
  const address = reader.url();
  await writeNote(reader, '升级时正在写的字');

  await installAgain();
  await expect.poll(() => reader.isClosed()).toBe(true);
  await story.evaluate(async () => {
    for (let view = 0; view < 20; view++) {
      history.pushState(null, '', `?view=${view}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  });
  expect(errors).toEqual([]);

  const again = await browser.context.newPage();
  await expect
    .poll(() => again.goto(address).then(() => again.url(), String), { timeout: 20_000 })
    .toBe(address);
  await again.waitForSelector('body[data-state=ready]');
  await again.getByTestId('toggle-highlights').click();
  await expect.poll(() => again.getByTestId('note').first().inputValue()).toBe('升级时正在写的字');
});

/** As an update does: the old one goes, with its pages. */
async function installAgain(): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  // Playwright's types do not know the Extensions domain yet.
  const send = session?.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: CHROME_BUILD });
}

/** Types without leaving the field or waiting until the words are stored. */
async function writeNote(reader: Page, words: string): Promise<void> {
  await reader.evaluate(() => {
    const text = document.querySelector('[data-testid=reader-article] p')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 8);
  });
  await reader.getByTestId('selection-toolbar').waitFor();
  await reader.keyboard.press('h');
  await reader.getByTestId('toggle-highlights').click();
  await reader.getByTestId('note').first().fill(words);
}
