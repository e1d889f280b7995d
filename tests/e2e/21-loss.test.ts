import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { backupOf, importBackup, openLibrary } from './support/library';
import { deleteDatabase, largestFile } from './support/profile';
import { shot } from './support/shot';

const ARTICLES = 40;

let profile: string;
let browser: ExtensionBrowser | null = null;

async function open(locale: string): Promise<Page> {
  browser = await openBrowser({ userDataDir: profile, locale });
  return openLibrary(browser);
}

async function close(): Promise<void> {
  await browser?.close();
  browser = null;
}

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'lede-loss-'));
  const library = await open('zh-CN');
  await importBackup(library, backupOf(ARTICLES));
  const options = await library.context().newPage();
  await options.goto(library.url().replace('library', 'options'));
  await options.getByTestId('back-up-now').click();
  await options.getByTestId('backup').waitFor();
  await options.close();
});

afterEach(async () => {
  await close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A note is written after the copy was made: only the journal has it. */
async function writeNote(library: Page): Promise<void> {
  await library.getByTestId('library-article').first().click();
  await library.getByTestId('article-note').fill('副本之后写的');
  await library.getByTestId('article-note').blur();
  await expect.poll(() => library.evaluate(journalled)).toContain('副本之后写的');
}

async function journalled(): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } };
  return JSON.stringify(await chrome.storage.local.get());
}

async function expectAllBack(library: Page): Promise<void> {
  await library.locator('[data-testid=loss][data-state=done]').waitFor();
  await library.getByTestId('result-count').getByText(String(ARTICLES)).waitFor();
}

describe('a library that the disk has lost', () => {
  test('is said to be lost and put back, with what was written after the last copy', async () => {
    await writeNote(await openLibrary(browser as ExtensionBrowser));
    await close();
    await deleteDatabase(profile);
    const library = await open('zh-CN');
    await expectAllBack(library);
    expect(await violations(library)).toEqual([]);
    await library.screenshot({ path: shot('library-loss') });
    await library.getByTestId('library-article').first().click();
    expect(await library.getByTestId('article-note').inputValue()).toBe('副本之后写的');
    await library.getByTestId('loss-seen').click();
    await library.getByTestId('loss').waitFor({ state: 'detached' });
  });

  test.each([
    ['cut in half', async (path: string, size: number) => truncate(path, Math.floor(size / 2))],
    ['changed by a bit', flipBit],
  ] as const)('is put back where its file was %s', async (_what, damage) => {
    await close();
    const path = await largestFile(profile);
    await damage(path, (await readFile(path)).length);
    await expectAllBack(await open('en-US'));
  });
});

async function flipBit(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 0x10;
  await writeFile(path, bytes);
}
