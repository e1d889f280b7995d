import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBranded } from './browsers.mjs';
import { PipedBrowser } from './cdp-pipe.mjs';
import { CHROME_BUILD } from './paths.mjs';

/** No first-run questions; nothing else differs from the browser a person knows. */
const FLAGS = ['--no-first-run', '--no-default-browser-check'];

/** Whether windows can be shown here. macOS and Windows always can; Linux needs X11 or Wayland. */
export function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Opens a browser window on a page with the extension loaded, in a new profile, and waits until the person
 * closes it or presses Ctrl-C here.
 * @param {string} program
 * @param {string} address
 */
export async function showInWindow(program, address) {
  const profile = await mkdtemp(join(tmpdir(), 'lede-profile-'));
  const flags = [
    ...FLAGS,
    `--user-data-dir=${profile}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  try {
    if (isBranded(program)) await showThroughPipe(program, flags, address, stop.signal);
    else await showWithFlag(program, flags, address, stop.signal);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Chromium takes the extension from the command line.
 * @param {string} program
 * @param {readonly string[]} flags
 * @param {string} address
 * @param {AbortSignal} signal
 */
async function showWithFlag(program, flags, address, signal) {
  const child = spawn(program, [...flags, `--load-extension=${CHROME_BUILD}`, address], {
    stdio: 'ignore',
    signal,
  });
  await new Promise((resolve, reject) => {
    child.once('exit', resolve);
    // Aborting is an error too, and comes before the exit that the profile's removal must wait for.
    child.once('error', (error) => signal.aborted || reject(error));
  });
}

/**
 * Branded Chrome and Edge ignore that since version 137 and take it by protocol; where they refuse that too,
 * the person loads it.
 * @param {string} program
 * @param {readonly string[]} flags
 * @param {string} address
 * @param {AbortSignal} signal
 */
async function showThroughPipe(program, flags, address, signal) {
  const browser = new PipedBrowser(
    program,
    [...flags, '--enable-unsafe-extension-debugging', 'about:blank'],
    signal,
  );
  try {
    await browser.send('Extensions.loadUnpacked', { path: CHROME_BUILD });
  } catch (error) {
    console.log(
      `The browser did not take the extension (${error instanceof Error ? error.message : error}).`,
    );
    console.log('Load it yourself, in the page that has opened:');
    console.log('  1. Switch on "Developer mode".');
    console.log('  2. Click "Load unpacked".');
    console.log(`  3. Choose this folder: ${CHROME_BUILD}`);
    console.log(`Then open ${address}`);
    await browser.send('Target.createTarget', { url: 'chrome://extensions' });
    await browser.exited;
    return;
  }
  await browser.send('Target.createTarget', { url: address });
  await browser.exited;
}
