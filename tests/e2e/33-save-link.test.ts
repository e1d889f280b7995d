import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type MadeUpPage, type PageServer, serveFixtures } from './support/fixtures';

const pages: Record<string, MadeUpPage> = {
  '/list.html': {
    body: '<!doctype html><meta charset="utf-8"><title>要闻</title><a href="/pier.html"><h2>旧码头重新开放</h2><p>三年的修缮结束了。</p></a> <a href="/pier.html">更多</a>',
  },
};

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await serveFixtures(pages);
  browser = await openBrowser({ locale: 'zh-CN' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Nobody can open the browser's menu or answer its dialogue here: whether the item is there is asked of the browser itself. */
async function hasMenuItem(): Promise<boolean> {
  const worker = await browser.background();
  return (await worker.evaluate(
    `chrome.contextMenus.update('save-link', {}).then(() => true, () => false)`,
  )) as boolean;
}

/** As the person says yes or no to access to all sites. */
async function answer(isAllowed: boolean): Promise<void> {
  const worker = await browser.background();
  const event = isAllowed ? 'onAdded' : 'onRemoved';
  await worker.evaluate(
    `Object.assign(chrome.permissions, { contains: async () => ${isAllowed} });
     chrome.permissions.${event}.dispatch({ origins: ['https://*/*'] })`,
  );
}

test('links can be kept for later while there is access to all sites, each once', async () => {
  expect(await hasMenuItem()).toBe(false);
  await answer(true);
  await expect.poll(hasMenuItem).toBe(true);

  const tab = await browser.open(server.url('list.html'));
  // The click lets the script in as the access would.
  await (await browser.clickToolbarButton(tab)).close();
  const click = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-link', linkUrl: ${JSON.stringify(server.url('pier.html'))}, frameId: 0 }, tab);
    return tab.id;
  })`;
  const worker = await browser.background();
  const tabId = await worker.evaluate(click);
  const badge = () => worker.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  await expect.poll(badge).toBe('✓');
  await expect.poll(badge, { timeout: 5_000 }).toBe('');
  await worker.evaluate(click);
  await expect.poll(badge).toBe('✓');

  const library = await browser.open(browser.url('library.html'));
  await library.getByTestId('library-article').first().waitFor();
  expect(await library.getByTestId('library-article').count()).toBe(1);
  expect(await library.getByTestId('library-article').textContent()).toContain('旧码头重新开放');
  expect(await library.getByTestId('not-read-yet').count()).toBe(1);
  expect(await library.getByText('三年的修缮结束了').count()).toBe(0);

  await answer(false);
  await expect.poll(hasMenuItem).toBe(false);
});
