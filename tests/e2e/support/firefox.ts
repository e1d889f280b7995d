import { existsSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { FIREFOX_BUILD } from '../../../scripts/paths.mjs';
import { poll } from '../../../scripts/poll.mjs';
import { type FirefoxWindow, findFirefoxWindow } from './firefox-chrome';

/** The add-on's id in wxt.config.ts, and the host its pages get here instead of a random one. */
const ADDON = 'lede@lede-reader.org';
const HOST = '6c656465-7265-4164-8572-000000000001';

/** Presses the toolbar button of the add-on named by the first argument, as a click on it would. */
const PRESS_BUTTON = `(id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;

const READ_BADGE = `(id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { action } = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  return action.getProperty(window.gBrowser.selectedTab, 'badgeText') ?? '';
}`;

/** Closes the tab that greets after the installation; says whether it was there. */
const CLOSE_WELCOME = `() => {
  const tab = [...window.gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
  if (tab === undefined) return '';
  window.gBrowser.removeTab(tab);
  return 'closed';
}`;

/** Takes the access to all sites from the add-on, as a person can on its page in `about:addons`. */
const REVOKE_SITES = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const sites = () =>
    extension.allowedOrigins.patterns.map(({ pattern }) => pattern).filter((one) => !one.startsWith('moz-extension:'));
  const origins = sites();
  await ExtensionPermissions.remove(id, { permissions: [], origins }, extension);
  return 'of ' + origins.length + ': ' + sites().join(' ');
}`;

/** Shows the sidebar of the add-on, as the menu of sidebars does. */
const SHOW_SIDEBAR = `async (id) => {
  await window.SidebarController.show(id.replace(/[^a-z0-9_-]/g, '_') + '-sidebar-action');
}`;

/** What shows a page of the add-on that is no tab. */
const POPUP = 'browser[webextension-view-type=popup]';
const SIDEBAR = 'browser[webextension-view-type=sidebar]';

/**
 * Runs an expression in the document of the popup or the sidebar by a frame script: they are no tabs, so BiDi does
 * not list them. Answers '' when there is none, else the JSON of the value.
 */
const ASK = `(selector, expression) => {
  const inSidebar = document.getElementById('sidebar')?.contentDocument;
  const popup = document.querySelector(selector) ?? inSidebar?.querySelector(selector) ?? null;
  if (popup === null) return '';
  return new Promise((resolve) => {
    const name = 'lede-test:' + Math.random();
    popup.messageManager.addMessageListener(name, function listen(message) {
      popup.messageManager.removeMessageListener(name, listen);
      resolve(JSON.stringify(message.data));
    });
    const code = '{ const document = content.document; sendAsyncMessage(' +
      JSON.stringify(name) + ', { value: (' + expression + ') ?? null }); }';
    popup.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(code), false);
    // A popup that closes meanwhile never answers.
    setTimeout(() => resolve(''), 3000);
  });
}`;

const CLOSE_PANEL = `(selector) => {
  document.querySelector(selector)?.closest('panel')?.hidePopup();
  return '';
}`;

/** The popup of the real toolbar button in Firefox. Clicks are the element's own `click()`. */
export interface FirefoxPopup {
  /** Waits for the verdict: `article`, `not-article` or `unreachable`. */
  cardState(): Promise<string>;
  /** The text of the element with this `data-testid`, null where there is none. */
  text(testId: string): Promise<string | null>;
  click(testId: string): Promise<void>;
  isOpen(): Promise<boolean>;
  /** As Escape does; one that stays open is closed by the next click on the button, instead of opened. */
  close(): Promise<void>;
}

/** The sidebar, which stays beside the pages. */
export type FirefoxSidebar = Pick<FirefoxPopup, 'text' | 'click'>;

/** Headless Firefox with the Firefox build in it. */
export interface FirefoxBrowser {
  /** Opens an http(s) address in a new tab. */
  open(address: string): Promise<Page>;
  /** The badge of the tab in front, '' when it stayed empty for 15 s. */
  waitForBadge(): Promise<string>;
  /** Presses the real toolbar button while this tab is in front. */
  clickToolbarButton(page: Page): Promise<FirefoxPopup>;
  openSidebar(): Promise<FirefoxSidebar>;
  /** @returns how many patterns of sites it had, and those that it has after all: `of 1: ` */
  revokeSites(): Promise<string>;
  /** The tab that shows a page of the add-on, such as `library.html`, once there is one. */
  findOwnPage(file: string): Promise<Page>;
  /**
   * Waits until this tab shows the reader and it is done.
   * @returns the `data-state` of its body: `ready`, `refused` or `missing`
   */
  waitForReader(page: Page): Promise<string>;
  close(): Promise<void>;
}

/**
 * @param extension the built extension's folder
 * @throws {Error} when Firefox or the build is missing
 */
export async function openFirefox(extension = FIREFOX_BUILD): Promise<FirefoxBrowser> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('No Firefox was found.');
  if (!existsSync(extension))
    throw new Error('There is no build to test: run `npm run build:firefox` first.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }) },
  });
  try {
    await browser.installExtension(extension);
    const window = await findFirefoxWindow(browser);
    await poll(() => window.run(CLOSE_WELCOME));
    return {
      async open(address) {
        const page = await browser.newPage();
        await page.goto(address);
        return page;
      },
      waitForBadge: async () => (await poll(() => window.run(READ_BADGE, ADDON))) ?? '',
      async clickToolbarButton(page) {
        await page.bringToFront();
        await window.run(PRESS_BUTTON, ADDON);
        return toPopup(window, POPUP);
      },
      async openSidebar() {
        await window.run(SHOW_SIDEBAR, ADDON);
        return toPopup(window, SIDEBAR);
      },
      revokeSites: () => window.run(REVOKE_SITES, ADDON),
      findOwnPage: (file) => findOwnPage(browser, file),
      waitForReader,
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function toPopup(window: FirefoxWindow, selector: string): FirefoxPopup {
  const ask = async (expression: string): Promise<unknown> => {
    const answer = await window.run(ASK, selector, expression);
    return answer === '' ? null : (JSON.parse(answer) as { value: unknown }).value;
  };
  const element = (testId: string) => `document.querySelector('[data-testid="${testId}"]')`;
  return {
    async cardState() {
      const state = await poll(async () => {
        const found = await ask(`${element('article-card')}?.dataset.state`);
        return found === 'loading' ? null : found;
      });
      if (typeof state !== 'string') throw new Error('The popup in Firefox gave no verdict.');
      return state;
    },
    async text(testId) {
      const text = await ask(`${element(testId)}?.innerText.trim()`);
      return typeof text === 'string' ? text : null;
    },
    async click(testId) {
      await ask(`${element(testId)}.click()`);
    },
    isOpen: async () => (await ask('true')) === true,
    async close() {
      await window.run(CLOSE_PANEL, selector);
    },
  };
}

/** By asking each tab: puppeteer keeps the address that a tab of the add-on was opened with, which is none. */
async function findOwnPage(browser: Browser, file: string): Promise<Page> {
  const found = await poll(async () => {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith(`/${file}`)) return page;
    }
    return null;
  });
  if (!found) throw new Error(`Firefox shows no ${file}.`);
  return found;
}

/**
 * Asks again and again, because puppeteer does not follow a tab from a site to a page of the extension:
 * its `waitForNavigation` never ends and its `url()` stays the old one, but `evaluate` reaches the new page.
 */
async function waitForReader(page: Page): Promise<string> {
  const state = await poll(async () => {
    try {
      return await page.evaluate(() => {
        if (!location.href.includes('/reader.html')) return '';
        const { state } = document.body.dataset;
        return state === 'loading' ? '' : state;
      });
    } catch (error) {
      // The tab is between two pages.
      if (error instanceof Error) return '';
      throw error;
    }
  });
  if (typeof state !== 'string') throw new Error('Firefox shows no reader.');
  return state;
}
