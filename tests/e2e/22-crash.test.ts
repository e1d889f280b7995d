import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './support/browser';
import { backupOf, importBackup, openLibrary } from './support/library';
import { killBrowser } from './support/profile';

/** How often the browser is killed, and how many highlights it is writing: once and few here, 20 and 1000 for a whole night. */
const KILLS = Number(process.env.LEDE_KILLS ?? 1);
const HIGHLIGHTS = Number(process.env.LEDE_KILL_HIGHLIGHTS ?? 60);

/** The browser lives on for so many milliseconds at most after the first highlight. */
const MOST_MS = 1500;

let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'lede-crash-'));
  const browser = await openBrowser({ userDataDir: profile });
  await importBackup(await openLibrary(browser), backupOf(2));
  await browser.close();
});

afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

/** Runs in the reader: selects some units of the article, each time others. */
function select(at: number): void {
  const paragraphs = [...document.querySelectorAll('[data-testid=reader-article] p')];
  const text = paragraphs[at % paragraphs.length]?.firstChild;
  if (!text) throw new Error('The article has no text.');
  const start = 1 + Math.floor(at / paragraphs.length);
  // Two units: a mark of punctuation alone cannot be highlighted.
  getSelection()?.setBaseAndExtent(text, start, text, start + 2);
}

function paintedCount(): number {
  return [...CSS.highlights].reduce(
    (sum, [name, ranges]) => sum + (name === 'lede-active' ? 0 : ranges.size),
    0,
  );
}

/** Highlights until the page is gone; `acknowledged` hears of each one that is shown as stored. */
async function highlightOn(reader: Page, acknowledged: (count: number) => void): Promise<void> {
  const before = await reader.evaluate(paintedCount);
  for (let made = 1; made <= HIGHLIGHTS; made++) {
    await reader.evaluate(select, before + made);
    await reader.getByTestId('selection-toolbar').waitFor();
    await reader.keyboard.press('h');
    while ((await reader.evaluate(paintedCount)) < before + made);
    acknowledged(before + made);
  }
}

async function openReader(): Promise<Page> {
  const browser = await openBrowser({ userDataDir: profile });
  const reader = await browser.open(browser.url('reader.html?id=article-1'));
  await reader.waitForSelector('body[data-state=ready]');
  return reader;
}

test(`of ${KILLS} crashes while highlights are written none loses one that was shown as stored`, {
  timeout: 60_000 + KILLS * 60_000,
}, async () => {
  let acknowledged = 0;
  for (let kill = 0; kill <= KILLS; kill++) {
    const reader = await openReader();
    await expect.poll(() => reader.evaluate(paintedCount)).toBeGreaterThanOrEqual(acknowledged);
    if (kill === KILLS) {
      await reader.context().close();
      break;
    }
    const before = acknowledged;
    let killed: Promise<void> | null = null;
    const work = highlightOn(reader, (count) => {
      acknowledged = count;
      killed ??= setTimeout(Math.random() * MOST_MS).then(() => killBrowser(profile));
    });
    await expect(work).rejects.toThrow(/closed|crashed/);
    await killed;
    expect(acknowledged).toBeGreaterThan(before);
  }
});
