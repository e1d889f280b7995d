import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser, selectByMouse } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { paintedText, readPage } from './support/read';
import { shot } from './support/shot';

const READER = '[data-testid=reader-article]';

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openBrowser({ locale: 'zh-CN' });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** From now on the reader's database behaves as Chromium's does on a full disk; or again as usual. */
async function fillDisk(reader: Page, isFull: boolean): Promise<void> {
  await reader.evaluate((isFull) => {
    const { prototype } = IDBObjectStore;
    const world = globalThis as { ledeTestWrites?: Pick<IDBObjectStore, 'put' | 'add'> };
    world.ledeTestWrites ??= { put: prototype.put, add: prototype.add };
    const refuse = (): never => {
      throw new DOMException('IO error: .../000012.log: FILE_ERROR_NO_SPACE', 'UnknownError');
    };
    Object.assign(prototype, isFull ? { put: refuse, add: refuse } : world.ledeTestWrites);
  }, isFull);
}

describe('on a full disk', () => {
  test('what was written stays at hand, and is saved once there is room, without a restart', async () => {
    const reader = await readPage(browser, server.url(SAMPLE));
    const passage = await selectByMouse(reader, READER, { from: '七十一岁的陶阿根', length: 14 });
    await fillDisk(reader, true);
    await reader.click('[data-testid=selection-toolbar] [data-testid=colour-green]');
    const failure = reader.locator('[role=alertdialog]').filter({ hasText: '磁盘' });
    await failure.waitFor();
    await reader.screenshot({ path: shot('full-disk-highlight-zh-CN') });
    await failure.getByTestId('undo').click();
    await expect.poll(() => reader.evaluate(() => navigator.clipboard.readText())).toBe(passage);
    await fillDisk(reader, false);
    await reader.click('[data-testid=selection-toolbar] [data-testid=colour-green]');
    await expect.poll(() => paintedText(reader, 'green')).toEqual([passage]);

    await reader.getByTestId('toggle-highlights').click();
    await fillDisk(reader, true);
    await reader.getByTestId('note').fill('他说的那座桥，去看看');
    await reader.getByTestId('note').blur();
    await failure.last().waitFor();
    expect(await reader.getByTestId('note').inputValue()).toBe('他说的那座桥，去看看');
    await fillDisk(reader, false);
    // By itself, after a while.
    await reader.getByText('现在已经保存。').first().waitFor({ timeout: 20_000 });
    await reader.reload();
    await reader.getByTestId('toggle-highlights').click();
    await expect.poll(() => reader.getByTestId('note').inputValue()).toBe('他说的那座桥，去看看');
    await reader.close();
  });
});
