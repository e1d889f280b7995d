import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Highlight } from '@/core/annotation/types';
import { type ExtensionBrowser, openBrowser, selectByMouse } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { paintedText, readPage } from './support/read';
import { shot } from './support/shot';
import { mountSmallDisk } from './support/small-disk';
import { storedRows } from './support/stored-rows';

const READER = '[data-testid=reader-article]';

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openBrowser({ locale: 'zh-CN' });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

const disk = mountSmallDisk();

afterAll(async () => {
  await browser.close();
  await server.close();
  disk?.remove();
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

describe('where the database says that the disk is full', () => {
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

// Needs a disk of its own, which only root on Linux can have.
describe.skipIf(disk === null)('on a disk that is really full', () => {
  test('a highlight, a note and an article are refused with the reason, and saved once there is room', async () => {
    if (!disk) return;
    const small = await openBrowser({ locale: 'zh-CN', userDataDir: `${disk.path}/profile` });
    const reader = await readPage(small, server.url(SAMPLE));
    const passage = await selectByMouse(reader, READER, { from: '七十一岁的陶阿根', length: 14 });
    await reader.click('[data-testid=selection-toolbar] [data-testid=colour-green]');
    await expect.poll(() => paintedText(reader, 'green')).toEqual([passage]);
    await reader.getByTestId('toggle-highlights').click();
    disk.fill();
    const failure = reader.locator('[role=alertdialog]').filter({ hasText: '磁盘' });
    await reader.getByTestId('note').fill('他说的那座桥，去看看');
    await reader.getByTestId('note').blur();
    await failure.last().waitFor();
    const other = await selectByMouse(reader, READER, { from: '柳津河全长', length: 9 });
    await reader.click('[data-testid=selection-toolbar] [data-testid=colour-blue]');
    await failure.nth(1).waitFor();
    expect(await paintedText(reader, 'blue')).toEqual([]);
    await reader.screenshot({ path: shot('full-disk-really-zh-CN') });

    const tab = await small.open(server.url('zh--news--cms/page.html'));
    const popup = await small.clickToolbarButton(tab);
    await popup.cardState();
    await popup.click('save');
    await popup.waitUntil(() => document.querySelector('[role=alertdialog]')?.textContent?.includes('磁盘'));
    disk.free();
    await popup.click('save');
    await popup.waitUntil(() => document.querySelectorAll('[data-testid=saved-article]').length === 2);
    await popup.close();
    await tab.close();

    await reader.bringToFront();
    // By itself; or, where the browser has thrown its database away, when that has been put back.
    const notes = async () => (await storedRows<Highlight>(reader, 'highlights')).map(({ note }) => note);
    await expect.poll(notes, { timeout: 20_000 }).toEqual(['他说的那座桥，去看看']);
    await reader.waitForSelector('body[data-state=ready]');
    await selectByMouse(reader, READER, { from: '柳津河全长', length: 9 });
    await reader.click('[data-testid=selection-toolbar] [data-testid=colour-blue]');
    await expect.poll(() => paintedText(reader, 'blue')).toEqual([other]);
    await reader.reload();
    await expect.poll(() => paintedText(reader, 'blue')).toEqual([other]);
    await reader.getByTestId('toggle-highlights').click();
    await expect.poll(() => reader.getByTestId('note').first().inputValue()).toBe('他说的那座桥，去看看');
    await small.close();
  });
});
