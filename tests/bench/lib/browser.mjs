import { chromium } from 'playwright';
import { findChromium } from '../../../scripts/browsers.mjs';
import { bundlePage } from './bundle.mjs';

/** Never asked over the network: every request is answered here. */
const ADDRESS = 'http://localhost/bench';

/** With these a page may read the clock in steps of 5 µs; otherwise they are 100 µs, half a detection. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/**
 * @typedef {object} Bench
 * @property {string} version of the browser
 * @property {number} clockStep milliseconds between two readings of the page's clock
 * @property {(name: string, ...args: readonly unknown[]) => Promise<any>} call one function of page/index.ts
 * @property {() => Promise<void>} close
 */

/**
 * A headless browser on an empty page with the benchmark script in it.
 * @returns {Promise<Bench>}
 * @throws {Error} when there is no Chromium
 */
export async function openBench() {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium here: install it, or set CHROMIUM.');
  const code = await bundlePage();
  const browser = await chromium.launch({ executablePath, args: sandboxFlags() });
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({
          contentType: 'text/html',
          headers: ISOLATED,
          body: '<!doctype html><title>bench</title>',
        })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: code });
  return {
    version: browser.version(),
    clockStep: await page.evaluate(() => (globalThis.crossOriginIsolated ? 0.005 : 0.1)),
    call: (name, ...args) =>
      page.evaluate(([called, given]) => Reflect.get(globalThis, 'bench')[called](...given), [name, args]),
    close: () => browser.close(),
  };
}

/** Chromium's sandbox refuses the system's root user. */
function sandboxFlags() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
