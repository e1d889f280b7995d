import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { storedRows } from './support/stored-rows';

/** How often the background is stopped while it saves, ten links each time; 100 in a nightly run. */
const STOPS = Number(process.env.LEDE_STOPS ?? 8);
const AT_ONCE = 10;
const LINKS = STOPS * AT_ONCE;

/** The background lives on for so many milliseconds at most after it was asked: the first saves are done by then, the last not begun. */
const MOST_MS = 60;

let browser: ExtensionBrowser;
let server: PageServer;
/** A page of the extension, to look into its storage. */
let control: Page;
let session: CDPSession;
let tab: Page;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openBrowser({ locale: 'zh-CN' });
  tab = await browser.open(server.url(SAMPLE));
  // The click lets the background read a link's words in the tab, as access to all sites would.
  await (await browser.clickToolbarButton(tab)).close();
  control = await browser.open(browser.url('options.html'));
  session = await control.context().newCDPSession(control);
  await session.send('ServiceWorker.enable');
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Has the background save links for later, as its menu does; it is not waited for. */
async function saveLinks(urls: readonly string[]): Promise<void> {
  await control.evaluate('chrome.runtime.sendMessage({}).catch(() => undefined)');
  const worker = await browser.background();
  await worker.evaluate(`chrome.tabs.query({ url: ${JSON.stringify(`${server.url(SAMPLE)}*`)} }).then(([tab]) => {
    for (const linkUrl of ${JSON.stringify(urls)}) {
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-link', linkUrl, frameId: 0 }, tab);
    }
  })`);
}

/** The addresses of all stored articles. */
async function stored(): Promise<string[]> {
  const rows = await storedRows<{ url: string }>(control, 'articles');
  return rows.map(({ url }) => url);
}

test(`with the background stopped ${STOPS} times while ${LINKS} links are saved, each is stored once`, {
  timeout: 60_000 + STOPS * 5_000,
}, async () => {
  const wanted = Array.from({ length: LINKS }, (_, index) => `https://news.example/later/${index}`);
  let cut = 0;
  for (let stop = 0; stop < STOPS; stop++) {
    const there = new Set(await stored());
    const missing = wanted.filter((url) => !there.has(url)).slice(0, AT_ONCE);
    await saveLinks(missing);
    await control.waitForTimeout(Math.random() * MOST_MS);
    await session.send('ServiceWorker.stopAllWorkers');
    const after = new Set(await stored());
    if (missing.some((url) => !after.has(url))) cut += 1;
    for (const url of there) expect(after.has(url)).toBe(true);
  }
  // A stop that found nothing to interrupt would prove nothing.
  expect(cut).toBeGreaterThan(0);
  await expect
    .poll(
      async () => {
        const there = new Set(await stored());
        const missing = wanted.filter((url) => !there.has(url));
        if (missing.length > 0) await saveLinks(missing);
        return missing.length;
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toBe(0);
  expect((await stored()).sort()).toEqual([...wanted].sort());
  const library = await browser.open(browser.url('library.html'));
  await library.getByTestId('result-count').getByText(String(LINKS)).waitFor();
  expect(await library.getByTestId('loss').count()).toBe(0);
  await library.close();
});
