import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../../scripts/build.mjs';
import { openExtensionBrowser } from '../../scripts/extension-browser.mjs';
import { CHROME_BUILD } from '../../scripts/paths.mjs';
import { importBackup, openOften, taskDuration } from './lib/page-work.mjs';
import { median, p95 } from './lib/statistics.mjs';
import { ms, printTable, printTarget, times } from './lib/table.mjs';

/** Words of the two articles, and highlights in the long one. */
const USUAL = 10_000;
const LONG = 100_000;
const HIGHLIGHTS = 1_000;

const WORDS_IN_PARAGRAPH = 80;
const TYPE_CHANGES = 7;
const SCROLL_MS = 4_000;

/**
 * Opening an article in the reader beside a bare page of the same words, changing the type of a very long one, and scrolling
 * through it with a thousand highlights, in the built extension.
 * @param {import('./lib/browser.mjs').Bench} _bench
 * @param {import('./lib/options.mjs').Options} _options
 */
export async function benchReader(_bench, _options) {
  await ensureBuild();
  const folder = await mkdtemp(join(tmpdir(), 'lede-bench-'));
  const extension = join(folder, 'extension');
  await cp(CHROME_BUILD, extension, { recursive: true });
  const usual = article('usual', USUAL, 0);
  await writeFile(
    join(extension, 'bare.html'),
    `<!doctype html><meta charset="utf-8"><title>bare</title><main id="bare">${usual.content.html}</main>`,
  );
  await writeFile(
    join(folder, 'library.json'),
    JSON.stringify({ format: 'lede', version: 1, articles: [usual, article('long', LONG, HIGHLIGHTS)] }),
  );
  const browser = await openExtensionBrowser({ extension });
  try {
    await importBackup(browser, join(folder, 'library.json'));
    const bare = await openOften(browser, 'bare.html', '#bare p:last-child');
    const opened = await openOften(
      browser,
      'reader.html?id=usual',
      '[data-testid=reader-article] p:last-child',
    );
    const long = await inLongArticle(browser);
    print({ bare, opened, ...long });
    return { bare, opened, ...long };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

/** @param {{ bare: number[], opened: number[], changes: number[], early: number, frames: number }} results */
function print({ bare, opened, changes, early, frames }) {
  const row = (/** @type {string} */ what, /** @type {number[]} */ samples) => ({
    what,
    median: ms(median(samples)),
    p95: ms(p95(samples)),
    'to a bare page': times(median(samples) / median(bare)),
  });
  printTable('The reader: ms of main-thread work', [
    row('10,000 words on a bare page', bare),
    row('10,000 words in the reader', opened),
    row('another size, 100,000 words', changes),
  ]);
  const rate = `${frames.toFixed(0)} frames a second, ${early.toFixed(0)} just after another size`;
  console.log(`\n  scrolling 100,000 words with 1,000 highlights: ${rate}`);
  printTarget('reader beyond a bare page, median', median(opened) - median(bare), 150, 'ms');
  printTarget('another size, median', median(changes), 100, 'ms');
}

/** @param {import('./lib/page-work.mjs').ExtensionBrowser} browser */
async function inLongArticle(browser) {
  const page = await browser.open(browser.url('reader.html?id=long'));
  await page.waitForFunction((all) => CSS.highlights.get('lede-yellow')?.size === all, HIGHLIGHTS, {
    timeout: 60_000,
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const changes = [];
  for (let change = 0; change < TYPE_CHANGES; change++) {
    const before = await taskDuration(session);
    await page.evaluate(changeSize, 1 + (change + 1) / 20);
    changes.push((await taskDuration(session)) - before);
  }
  const early = await page.evaluate(countFrames, SCROLL_MS);
  await page.waitForFunction(() => !document.querySelector('[data-later]'));
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const frames = await page.evaluate(countFrames, SCROLL_MS);
  await page.close();
  return { changes, early, frames };
}

/**
 * Runs in the page: stores another size and waits until it is painted.
 * @param {number} size
 */
async function changeSize(size) {
  const { storage } = Reflect.get(globalThis, 'chrome');
  const sized = () => {
    const text = document.querySelector('[data-testid=reader-article]');
    return text ? getComputedStyle(text).fontSize : '';
  };
  const before = sized();
  const { settings } = await storage.local.get('settings');
  await storage.local.set({ settings: { ...settings, typography: { ...settings?.typography, size } } });
  while (sized() === before) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/**
 * Runs in the page: scrolls a good part of a window with each frame; the frames a second.
 * @param {number} duration milliseconds
 */
async function countFrames(duration) {
  const start = performance.now();
  let frames = 0;
  while (performance.now() - start < duration) {
    scrollBy({ top: 300, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    frames++;
  }
  return (frames * 1000) / (performance.now() - start);
}

/**
 * An invented English article.
 * @param {string} id
 * @param {number} words
 * @param {number} marks highlights, spread evenly
 */
function article(id, words, marks) {
  const paragraphs = Array.from({ length: words / WORDS_IN_PARAGRAPH }, (_, paragraph) =>
    Array.from(
      { length: WORDS_IN_PARAGRAPH },
      (_, word) =>
        'river bridge morning market window kettle harbour letter'.split(' ')[
          (paragraph * 7 + word * 3) % 8
        ] +
        (word % 11),
    ).join(' '),
  ).map((text, number) => `(${number}) ${text}.`);
  const now = Date.UTC(2026, 10, 20);
  const step = Math.max(1, Math.floor(paragraphs.length / Math.max(1, marks)));
  return {
    article: {
      ...{
        id,
        url: `https://bench.example/${id}`,
        title: `A walk of ${words} words`,
        authors: [],
        source: null,
      },
      ...{ published: null, siteClaim: null, lang: 'en', dir: 'ltr', images: 0, savedAt: now, openedAt: now },
      count: { cjk: 0, punct: 0, words, units: words },
    },
    content: {
      html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
      text: paragraphs.join('\n\n'),
    },
    highlights: Array.from({ length: marks }, (_, index) => ({
      ...{
        id: `mark-${index}`,
        colour: 'yellow',
        positions: {},
        note: '',
        createdAt: now + index,
        updatedAt: now,
      },
      quote: { exact: (paragraphs[index * step] ?? '').slice(0, 60), prefix: '', suffix: '' },
    })),
  };
}
