/**
 * npm start [-- URL|FILE] [--headless]: everything from a fresh clone to the extension at work on a page.
 */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './install.mjs';
import { SAMPLE_PAGE } from './paths.mjs';
import { serveFile } from './serve.mjs';
import { ensureChromium, ensureFonts } from './system-packages.mjs';
import { hasDisplay, showInWindow } from './window.mjs';

/** npm changes to the checkout before it runs this; a file name is meant from where the person stood. */
const STARTED_IN = process.env.INIT_CWD ?? process.cwd();

/**
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} false when a step of the tour failed
 */
async function start(args) {
  const wanted = args.find((arg) => !arg.startsWith('--'));
  const isHeadless = args.includes('--headless') || !hasDisplay();
  const page = wanted === undefined ? SAMPLE_PAGE : toPage(wanted);
  await ensureDependencies();
  await ensureBuild();
  const executable = await ensureChromium();
  await ensureFonts();
  const server = /^https?:/.test(page) ? null : await serveFile(page);
  const address = server?.page ?? page;
  try {
    if (!isHeadless) {
      console.log(`Opening ${address}`);
      console.log(
        "Lede's button is in the toolbar, or behind its puzzle piece. Close the window to end this.",
      );
      await showInWindow(executable, address);
      return true;
    }
    console.log(`No window: the tour runs without one. The page is ${address}`);
    // Only now: the tour needs the dependencies that have just been installed.
    const { tour } = await import('./tour.mjs');
    return await tour(address, { executable, mustBeArticle: wanted === undefined });
  } finally {
    await server?.close();
  }
}

/**
 * @param {string} wanted what the person wrote
 * @returns {string} an http(s) address or the absolute path of a file
 */
function toPage(wanted) {
  if (/^https?:\/\//i.test(wanted)) return wanted;
  const file = resolve(STARTED_IN, wanted);
  if (existsSync(file) && statSync(file).isFile()) return file;
  throw new Error(`${wanted} is neither an http(s) address nor a file.`);
}

try {
  process.exitCode = (await start(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
