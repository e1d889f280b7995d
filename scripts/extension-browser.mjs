import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from './browsers.mjs';
import { CHROME_BUILD } from './paths.mjs';
import { poll, TIMEOUT } from './poll.mjs';
import { clickToolbarButton, openSidePanel } from './toolbar.mjs';

/** Keep the browser from asking questions and from using a network of its own. */
const QUIET_FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @typedef {object} OpenOptions
 * @property {string} [extension] the built extension's folder; the production build unless told
 * @property {string} [executable] the browser's program; the one found on this system unless told
 * @property {string} [locale] of the browser and so of `navigator.language` and `i18n.getUILanguage()`, such as
 *   `zh-CN`; `en-US` unless told
 * @property {'light' | 'dark'} [colorScheme] of pages, reader and popup; light unless told
 * @property {string} [userDataDir] a profile to use and keep, to open it again later; a new one, removed at the
 *   end, unless told
 * @property {{ width: number, height: number }} [viewport] CSS pixels; 1280 × 800 unless told
 * @property {boolean} [backForwardCache] keep pages for Back as browsers do; Playwright turns that off, and its
 *   `goBack` waits for ever with it
 * @property {boolean} [inPrivateWindows] let the extension into private windows, as the person can
 * @property {NodeJS.ProcessEnv} [voices] the environment in which the system's voices are found; silent unless told
 * @property {number} [deviceScaleFactor] device pixels to a CSS pixel, 1 unless told; 2 for sharp pictures
 */

/**
 * Starts a headless browser with the extension in it, loaded the way a branded Chrome also allows.
 * @param {OpenOptions} [options]
 * @returns {Promise<ExtensionBrowser>}
 * @throws {Error} when there is no browser, or it refuses the extension
 */
export async function openExtensionBrowser(options = {}) {
  const {
    extension = CHROME_BUILD,
    locale = 'en-US',
    colorScheme = 'light',
    deviceScaleFactor = 1,
    inPrivateWindows = false,
  } = options;
  const executablePath = options.executable ?? findChromium();
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge was found.');
  const profile = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'lede-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    // Chromium's sandbox does not run as root, which is what containers are.
    chromiumSandbox: process.getuid?.() !== 0,
    // No emulation: the popup is none of Playwright's pages, and all pages are to look alike.
    colorScheme: null,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    deviceScaleFactor,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
      ...(options.voices ? ['--mute-audio'] : []),
    ],
    args: [
      ...QUIET_FLAGS,
      '--enable-unsafe-extension-debugging',
      `--lang=${locale}`,
      // A headless screen is 800 × 600 device pixels unless told, and a popup is cut to it.
      `--screen-info={3840x2160 devicePixelRatio=${deviceScaleFactor}}`,
      `--force-device-scale-factor=${deviceScaleFactor}`,
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(options.voices ? ['--enable-speech-dispatcher'] : []),
    ],
    env: { ...process.env, ...options.voices, LANGUAGE: locale.replace('-', '_') },
  });
  const dispose = async () => {
    await context.close();
    if (options.userDataDir === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return await ExtensionBrowser.load(
      context,
      { path: extension, enableInIncognito: inPrivateWindows },
      dispose,
    );
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** A running browser with the extension in it. `context` is Playwright's, for everything not here. */
export class ExtensionBrowser {
  #session;
  #dispose;
  context;
  /** The extension's id, the host of its addresses. */
  id;

  /**
   * @param {import('playwright').BrowserContext} context
   * @param {import('playwright').CDPSession} session of the whole browser
   * @param {string} id
   * @param {() => Promise<void>} dispose
   */
  constructor(context, session, id, dispose) {
    this.context = context;
    this.#session = session;
    this.id = id;
    this.#dispose = dispose;
  }

  /**
   * @param {import('playwright').BrowserContext} context
   * @param {{ path: string, enableInIncognito: boolean }} extension
   * @param {() => Promise<void>} dispose
   */
  static async load(context, extension, dispose) {
    const browser = context.browser();
    if (browser === null) throw new Error('The browser has gone.');
    const session = await browser.newBrowserCDPSession();
    // Playwright's types do not know the Extensions domain yet.
    const send = /** @type {(method: string, params: object) => Promise<any>} */ (session.send.bind(session));
    const { id } = await send('Extensions.loadUnpacked', extension);
    const opened = new ExtensionBrowser(context, session, id, dispose);
    await opened.#dismissWelcome();
    return opened;
  }

  /** The page that greets after the installation comes a moment later, and would take the window from what is opened next. */
  async #dismissWelcome() {
    const worker = await this.background();
    await poll(() =>
      worker.evaluate("chrome.storage.local.get('welcomed').then(({ welcomed }) => welcomed)"),
    );
    const pages = this.context.pages().filter((page) => page.url() === this.url('welcome.html'));
    await Promise.all(pages.map((page) => page.close()));
  }

  /**
   * The extension's service worker, to look at the browser with the extension's eyes.
   * @returns {Promise<import('playwright').Worker>}
   */
  async background() {
    const isOurs = (/** @type {import('playwright').Worker} */ worker) =>
      new URL(worker.url()).host === this.id;
    const running = this.context.serviceWorkers().find(isOurs);
    return running ?? this.context.waitForEvent('serviceworker', { predicate: isOurs, timeout: TIMEOUT });
  }

  /**
   * The address of a file of the extension.
   * @param {string} path such as `reader.html`
   */
  url(path) {
    return `chrome-extension://${this.id}/${path}`;
  }

  /**
   * Opens an address in a new tab and waits until it is loaded.
   * @param {string} address
   * @returns {Promise<import('playwright').Page>}
   */
  async open(address) {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  /**
   * What the toolbar badge says for this tab now; '' when it is empty.
   * @param {import('playwright').Page} page
   * @returns {Promise<string>}
   */
  async badge(page) {
    await page.bringToFront();
    const worker = await this.background();
    return worker.evaluate(`chrome.tabs
      .query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => (tab === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id })))`);
  }

  /**
   * Waits until the badge of this tab says something.
   * @param {import('playwright').Page} page
   * @param {number} [timeout] milliseconds
   * @returns {Promise<string>} '' when it stayed empty all that time
   */
  async waitForBadge(page, timeout = TIMEOUT) {
    const text = await poll(() => this.badge(page), timeout);
    return text ?? '';
  }

  /**
   * Clicks the extension's real button in the toolbar of this tab; see toolbar.mjs.
   * @param {import('playwright').Page} page
   * @returns {Promise<import('./popup.mjs').Popup>}
   */
  clickToolbarButton(page) {
    return clickToolbarButton(this.#session, this.id, page);
  }

  /**
   * Opens the side panel beside a page; see toolbar.mjs.
   * @param {import('playwright').Page} page
   * @returns {Promise<import('./popup.mjs').Popup>}
   */
  openSidePanel(page) {
    return openSidePanel(this.#session, this.id, page);
  }

  /**
   * Takes the network from every page. The popup and the background are not Playwright's to take it from:
   * where they matter, close the server as well.
   * @param {boolean} offline
   */
  async setOffline(offline) {
    await this.context.setOffline(offline);
  }

  /** Closes the browser and removes its profile, unless that was given. */
  async close() {
    await this.#dispose();
  }
}
