import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../../scripts/build.mjs';
import { openExtensionBrowser } from '../../scripts/extension-browser.mjs';
import { CHROME_BUILD } from '../../scripts/paths.mjs';
import { importBackup, openOften } from './lib/page-work.mjs';
import { median, p95 } from './lib/statistics.mjs';
import { ms, printTable, printTarget } from './lib/table.mjs';

/** Saved articles; with none the popup itself is what is measured. */
const SIZES = [0, 100, 1_000, 10_000];

/**
 * How much the popup keeps its main thread busy until its list is painted, by the number of articles saved, in the built
 * extension, beside a page with one line of text and nothing else: what the browser itself does to show a page. The page of
 * the popup is opened in a tab: a real popup cannot be opened twenty times.
 * @param {import('./lib/browser.mjs').Bench} _bench
 * @param {import('./lib/options.mjs').Options} options
 */
export async function benchPopup(_bench, { limit }) {
  await ensureBuild();
  const folder = await mkdtemp(join(tmpdir(), 'lede-bench-'));
  const extension = join(folder, 'extension');
  await cp(CHROME_BUILD, extension, { recursive: true });
  await writeFile(join(extension, 'bare.html'), '<!doctype html><title>bare</title><p id="bare">Nothing.');
  const browser = await openExtensionBrowser({ extension });
  const results = [];
  try {
    const bare = await openOften(browser, 'bare.html', '#bare');
    for (const size of SIZES.filter((size) => size <= limit)) {
      if (size > 0) {
        await writeFile(join(folder, 'library.json'), backup(size));
        await importBackup(browser, join(folder, 'library.json'));
      }
      const shown = size > 0 ? '[data-testid=saved-article]' : '[data-testid=library-is-empty]';
      results.push({ size, bare, busy: await openOften(browser, 'popup.html', shown) });
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
  print(results);
  return results;
}

/** @param {readonly { size: number, bare: readonly number[], busy: readonly number[] }[]} results */
function print(results) {
  printTable(
    'The popup: ms of main-thread work until the list is painted, and a bare page in the same place',
    results.map(({ size, bare, busy }) => ({
      articles: size,
      median: ms(median(busy)),
      p95: ms(p95(busy)),
      'bare page': ms(median(bare)),
      'beyond that': ms(median(busy) - median(bare)),
    })),
  );
  const largest = results.at(-1);
  if (largest?.size !== SIZES.at(-1)) return;
  printTarget('popup beyond a bare page, median', median(largest.busy) - median(largest.bare), 100, 'ms');
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
