/** @typedef {import('../../../scripts/extension-browser.mjs').ExtensionBrowser} ExtensionBrowser */

/** Openings that are measured, after some that are not: the first ones compile scripts, which is not what is asked. */
const TIMES = 15;
const WARM_UP = 3;

/**
 * Milliseconds of each opening, the first ones left out.
 * @param {ExtensionBrowser} browser
 * @param {string} path
 * @param {string} shown selector of what is to be painted
 */
export async function openOften(browser, path, shown) {
  const samples = [];
  for (let time = 0; time < WARM_UP + TIMES; time++) samples.push(await openOnce(browser, path, shown));
  return samples.slice(WARM_UP);
}

/**
 * Opens a page and closes it; milliseconds that its main thread was busy until it was painted.
 * @param {ExtensionBrowser} browser
 * @param {string} path
 * @param {string} shown
 */
async function openOnce(browser, path, shown) {
  const page = await browser.open('about:blank');
  const session = await page.context().newCDPSession(page);
  await page.goto(browser.url('icons/lit-16.png'));
  await session.send('Performance.enable');
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'benchPainted' });
  // Nothing of the driver's own waits in the page, whose work would be counted with it.
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${tellWhenPainted})('${shown}')` });
  const painted = new Promise((resolve) => session.once('Runtime.bindingCalled', resolve));
  const before = await taskDuration(session);
  await session.send('Page.navigate', { url: browser.url(path) });
  await painted;
  const busy = (await taskDuration(session)) - before;
  await page.close();
  return busy;
}

/**
 * Runs in the page.
 * @param {string} selector of what is to be painted
 */
function tellWhenPainted(selector) {
  const tell = () => Reflect.get(globalThis, 'benchPainted')('');
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(tell));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * Milliseconds that the page's main thread has worked so far.
 * @param {import('playwright').CDPSession} session
 */
export async function taskDuration(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/**
 * @param {ExtensionBrowser} browser
 * @param {string} path of a backup
 */
export async function importBackup(browser, path) {
  const page = await browser.open(browser.url('library.html'));
  await page.getByTestId('import-file').setInputFiles(path);
  const merge = page.getByTestId('import-merge');
  const report = page.getByTestId('import-report');
  await merge.or(report).first().waitFor();
  if (await merge.isVisible()) await merge.click();
  await report.waitFor({ timeout: 0 });
  await page.close();
}
