import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser, selectByMouse } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { painted, paintedText, readPage } from './support/read';
import { storedRows } from './support/stored-rows';

const ARTICLE = '[data-testid=reader-article]';

let profile: string;
let browser: ExtensionBrowser;
let server: PageServer;
let reader: Page;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'lede-profile-'));
  server = await serveFixtures();
  browser = await openBrowser({ userDataDir: profile, locale: 'zh-CN' });
  reader = await readPage(browser, server.url(SAMPLE));
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(profile, { recursive: true, force: true });
});

async function highlight(from: string, colour: string, length = 16): Promise<string> {
  const passage = await selectByMouse(reader, ARTICLE, { from, length });
  await reader.click(`[data-testid=selection-toolbar] [data-testid=colour-${colour}]`);
  return passage;
}

/** These run in order: each goes on where the one before has stopped, as a person does. */
describe('highlight', () => {
  test('selecting a passage offers colours, and a colour marks it', async () => {
    const passage = await highlight('清晨六点半', 'yellow');
    expect(passage.length).toBeGreaterThan(8);
    await expect.poll(() => paintedText(reader, 'yellow')).toEqual([passage]);
  });

  test('the mark adds nothing to the text of the article', async () => {
    expect(await reader.locator(`${ARTICLE} mark`).count()).toBe(0);
  });

  test('a passage across paragraphs takes another colour', async () => {
    await reader.evaluate((selector) => {
      const [first, second] = document.querySelectorAll(`${selector} p`);
      getSelection()?.setBaseAndExtent(first as Node, 0, second as Node, 1);
    }, ARTICLE);
    await reader.mouse.move(400, 400);
    await reader.keyboard.press('Shift');
    await reader.click('[data-testid=selection-toolbar] [data-testid=colour-green]');
    await expect.poll(() => painted(reader, 'green')).toBe(1);
  });

  test('a note is kept with its highlight', async () => {
    await openPanel();
    const note = reader.getByTestId('highlight-list').locator('textarea').first();
    await note.fill('第一次读到这里就停下来了。');
    await note.blur();
    await expect.poll(readNotes).toContain('第一次读到这里就停下来了。');
  });

  test('it is there again after a reload', async () => {
    const before = await paintedText(reader, 'yellow');
    await reader.reload();
    await expect.poll(() => paintedText(reader, 'yellow')).toEqual(before);
    await expect.poll(() => painted(reader, 'green')).toBe(1);
  });

  test('deleting takes it away and Undo brings it back', async () => {
    await openPanel();
    const list = reader.getByTestId('highlight-list');
    await list.getByTestId('delete-highlight').first().click();
    await expect
      .poll(async () => (await painted(reader, 'yellow')) + (await painted(reader, 'green')))
      .toBe(1);
    await reader.getByRole('button', { name: '撤销' }).click();
    await expect
      .poll(async () => (await painted(reader, 'yellow')) + (await painted(reader, 'green')))
      .toBe(2);
  });

  test('it is there after a restart of the browser, with the network and the site gone', async () => {
    const address = reader.url();
    const before = await paintedText(reader, 'yellow');
    await browser.close();
    await server.close();
    browser = await openBrowser({ userDataDir: profile, locale: 'zh-CN' });
    await browser.setOffline(true);
    const id = new URL(address).searchParams.get('id') ?? '';
    reader = await browser.open(browser.url(`reader.html?id=${id}`));
    await reader.waitForSelector('body[data-state=ready]');
    await expect.poll(() => paintedText(reader, 'yellow')).toEqual(before);
    await openPanel();
    const notes = reader.getByTestId('highlight-list').locator('textarea');
    await expect.poll(() => notes.first().inputValue()).toBe('第一次读到这里就停下来了。');
  });
});

async function openPanel(): Promise<void> {
  if (!(await reader.getByTestId('highlight-list').isVisible()))
    await reader.getByTestId('toggle-highlights').click();
  await reader.getByTestId('highlight-list').waitFor();
}

/** The notes as the database has them. */
async function readNotes(): Promise<string[]> {
  const rows = await storedRows<{ note: string }>(reader, 'highlights');
  return rows.map(({ note }) => note);
}
