import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { backupOf, importBackup, openLibrary } from './support/library';
import { shot } from './support/shot';

let browser: ExtensionBrowser;
let library: Page;

beforeAll(async () => {
  browser = await openBrowser({ locale: 'zh-CN' });
  library = await openLibrary(browser);
  await importBackup(library, backupOf(60));
});

afterAll(() => browser.close());

/** Runs in an extension page: the library is gone, and so is what Lede knows of it outside the database. */
async function forget(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } };
  await chrome.storage.local.clear();
  await new Promise<void>((resolve, reject) => {
    const open = indexedDB.open('lede');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const db = open.result;
      const names = [...db.objectStoreNames];
      const change = db.transaction(names, 'readwrite');
      for (const name of names) change.objectStore(name).clear();
      change.oncomplete = () => {
        db.close();
        resolve();
      };
      change.onerror = () => reject(change.error);
    };
  });
}

async function openOptions(): Promise<Page> {
  const options = await browser.open(browser.url('options.html'));
  await options.getByTestId('back-up-now').waitFor();
  return options;
}

test('a copy is made, the library is lost, and two clicks bring it back', async () => {
  const options = await openOptions();
  await options.getByTestId('back-up-now').click();
  await options.getByTestId('backup').getByText('60').waitFor();
  await options.screenshot({ path: shot('options-backup'), fullPage: true });
  expect(await violations(options)).toEqual([]);
  await options.evaluate(forget);
  await library.reload();
  await library.getByTestId('library-article').first().waitFor({ state: 'detached' });
  await options.getByTestId('restore-backup').click();
  await options.getByTestId('restore-confirm').click();
  await options.getByText('新增60篇').waitFor();
  await library.reload();
  await library.getByTestId('result-count').getByText('60').waitFor();
  await options.close();
});

test('the background makes one by itself', async () => {
  const worker = browser.context.serviceWorkers()[0];
  if (!worker) throw new Error('no background');
  await worker.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('backups', { recursive: true });
    const { alarms } = (
      globalThis as unknown as {
        chrome: { alarms: { create: (name: string, info: object) => Promise<void> } };
      }
    ).chrome;
    await alarms.create('prune-drafts', { when: Date.now() });
  });
  const files = () =>
    worker.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const names: string[] = [];
      for await (const name of (await root.getDirectoryHandle('backups', { create: true })).keys())
        names.push(name);
      return names.length;
    });
  await expect.poll(files, { timeout: 20_000 }).toBe(1);
  const options = await openOptions();
  await options.getByTestId('backup').waitFor();
  expect(await options.getByTestId('backup').count()).toBe(1);
  await options.close();
});
