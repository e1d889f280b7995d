import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../../scripts/build.mjs';
import { openExtensionBrowser } from '../../scripts/extension-browser.mjs';
import { median, p95 } from './lib/statistics.mjs';
import { ms, printTable, printTarget } from './lib/table.mjs';

/** Saved articles; with none the popup itself is what is measured. */
const SIZES = [0, 100, 1_000, 10_000];
const TIMES = 15;
/** The first openings compile the popup's scripts, which is not what a library's size costs. */
const WARM_UP = 3;

/** @typedef {import('../../scripts/extension-browser.mjs').ExtensionBrowser} ExtensionBrowser */

/**
 * How much the popup keeps its main thread busy until its list is painted, by the number of articles saved, in the built
 * extension. The page of the popup is opened in a tab: a real popup cannot be opened twenty times.
 * @param {import('./lib/browser.mjs').Bench} _bench
 * @param {import('./lib/options.mjs').Options} options
 */
export async function benchPopup(_bench, { limit }) {
  await ensureBuild();
  const browser = await openExtensionBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'lede-bench-'));
  const results = [];
  try {
    for (const size of SIZES.filter((size) => size <= limit)) {
      if (size > 0) await importArticles(browser, join(folder, 'library.json'), size);
      const samples = [];
      for (let time = 0; time < WARM_UP + TIMES; time++) samples.push(await openPopup(browser, size));
      results.push({ size, busy: samples.slice(WARM_UP) });
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
  print(results);
  return results;
}

/** @param {readonly { size: number, busy: readonly number[] }[]} results */
function print(results) {
  const empty = median(results[0]?.busy ?? []);
  printTable(
    'The popup: ms of main-thread work until the list is painted',
    results.map(({ size, busy }) => ({
      articles: size,
      median: ms(median(busy)),
      p95: ms(p95(busy)),
      'more than empty': ms(median(busy) - empty),
    })),
  );
  const largest = results.at(-1);
  if (largest?.size === SIZES.at(-1)) printTarget('popup, median', median(largest.busy), 100, 'ms');
}

/**
 * Opens the popup and closes it; milliseconds that its main thread was busy.
 * @param {ExtensionBrowser} browser
 * @param {number} size
 */
async function openPopup(browser, size) {
  const page = await browser.open('about:blank');
  const session = await page.context().newCDPSession(page);
  await page.goto(browser.url('options.html'));
  await session.send('Performance.enable');
  const before = await taskDuration(session);
  await page.goto(browser.url('popup.html'), { waitUntil: 'commit' });
  await (size > 0
    ? page.getByTestId('saved-article').first()
    : page.getByText('Nothing saved yet')
  ).waitFor();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const busy = (await taskDuration(session)) - before;
  await page.close();
  return busy;
}

/**
 * Milliseconds that the page's main thread has worked so far.
 * @param {import('playwright').CDPSession} session
 */
async function taskDuration(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/**
 * @param {ExtensionBrowser} browser
 * @param {string} path of the file to write
 * @param {number} size
 */
async function importArticles(browser, path, size) {
  await writeFile(path, backup(size));
  const page = await browser.open(browser.url('library.html'));
  await page.getByTestId('import-file').setInputFiles(path);
  const merge = page.getByTestId('import-merge');
  const report = page.getByTestId('import-report');
  await merge.or(report).first().waitFor();
  if (await merge.isVisible()) await merge.click();
  await report.waitFor({ timeout: 0 });
  await page.close();
}

/**
 * A backup of invented articles, each with a highlight. Their bodies are short, for the popup reads none.
 * @param {number} size
 */
function backup(size) {
  const now = Date.UTC(2026, 10, 20);
  const articles = Array.from({ length: size }, (_, index) => {
    const [title, text] = [`柳津河边的第${index + 1}次散步`, `第${index + 1}段话，写给慢慢走的人。`];
    const [savedAt, id] = [now - index * 60_000, `bench-${index}`];
    return {
      article: {
        ...{ id, url: `https://bench.example/${index}`, title, authors: ['林晓雨'], source: '柳津晚报' },
        ...{ published: null, siteClaim: null, lang: 'zh-Hans', dir: 'ltr', images: 0 },
        ...{ count: { cjk: 18, punct: 0, words: 0, units: 18 }, savedAt, openedAt: savedAt },
      },
      content: { html: `<p>${text}</p>`, text },
      highlights: [
        {
          ...{ id: `mark-${index}`, colour: 'yellow', positions: {}, note: '' },
          ...{ quote: { exact: text, prefix: '', suffix: '' }, createdAt: savedAt, updatedAt: savedAt },
        },
      ],
    };
  });
  return JSON.stringify({ format: 'lede', version: 1, articles });
}
