import { Buffer } from 'node:buffer';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser, selectByMouse } from './support/browser';
import { type PageServer, serveFixtures } from './support/fixtures';
import { PARAGRAPHS } from './support/paragraphs';
import { paintedText, readPage } from './support/read';
import { story } from './support/story';

const READER = '[data-testid=reader-article]';
/** Words that stand nowhere else: in the ordinary article, in the private one, and in the notes on each. */
const OPEN = { path: '/kestrel-7319.html', words: '红嘴相思鸟落在旧灯塔上', note: '公开的想法四零七' };
const SECRET = { path: '/heron-5527.html', words: '蓝苍鹭停在渡口的密札旁', note: '私下的想法九一三' };

let profile: string;
let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'lede-private-'));
  const pages = Object.fromEntries(
    [OPEN, SECRET].map(({ path, words }) => [
      path,
      {
        body: story([`${words}，守塔人没有出声。`, ...PARAGRAPHS]),
        headers: { 'Cache-Control': 'no-store' },
      },
    ]),
  );
  server = await serveFixtures(pages);
  browser = await openBrowser({ locale: 'zh-CN', userDataDir: profile, inPrivateWindows: true });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Opens an address in a private window, as the person does with the browser's menu. */
async function openPrivately(address: string): Promise<Page> {
  const worker = await browser.background();
  const opened = browser.context.waitForEvent('page');
  await worker.evaluate(`void chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} })`);
  const page = await opened;
  await page.waitForURL(address);
  return page;
}

/** Highlights the words in the reader and writes the note. */
async function mark(reader: Page, { words, note }: typeof OPEN): Promise<void> {
  await selectByMouse(reader, READER, { from: words, length: words.length });
  await reader.click('[data-testid=selection-toolbar] [data-testid=colour-green]');
  await expect.poll(() => paintedText(reader, 'green')).toEqual([words]);
  await reader.getByTestId('toggle-highlights').click();
  await reader.getByTestId('note').fill(note);
  await reader.getByTestId('note').blur();
  // Two seconds are what the journal of what was changed lately may take.
  await reader.waitForTimeout(2_000);
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Which of the texts stand in any file of the profile, in either of the encodings that the browser writes. */
async function foundInProfile(texts: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const file of await filesOf(profile)) {
    const bytes = await readFile(file);
    for (const text of texts) {
      const isThere =
        bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le'));
      if (isThere) found.add(text);
    }
  }
  return [...found].sort();
}

test('what is read and marked in a private window stays out of the library, and out of the profile', async () => {
  const reader = await readPage(browser, server.url(OPEN.path.slice(1)));
  await mark(reader, OPEN);

  const tab = await openPrivately(server.url(SECRET.path.slice(1)));
  const popup = await browser.clickToolbarButton(tab);
  expect(await popup.cardState()).toBe('article');
  // The library of private windows is one of its own.
  await popup.waitFor('library-is-empty');
  await popup.click('read');
  await tab.waitForURL(/reader\.html/);
  await tab.waitForSelector('body[data-state=ready]');
  await mark(tab, SECRET);

  const library = await browser.open(browser.url('library.html'));
  await library.getByTestId('library-article').first().waitFor();
  expect(await library.getByTestId('library-article').count()).toBe(1);
  expect(await library.locator('body').textContent()).not.toContain(SECRET.words);
  await tab.close();
  await library.close();
  await browser.close();

  const texts = [OPEN, SECRET].flatMap(({ path, words, note }) => [path, words, note]);
  // What was read in the ordinary window is found: the search can find what is there.
  expect(await foundInProfile(texts)).toEqual([OPEN.path, OPEN.words, OPEN.note].sort());
});
