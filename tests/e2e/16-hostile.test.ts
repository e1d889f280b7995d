import type { ConsoleMessage, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HOSTILE_PAGES } from '../fixtures/hostile';
import { FIRST, type HostilePage, renderPage } from '../fixtures/hostile/page';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type HostileServer, serveHostile } from './support/hostile-server';
import { builtManifests } from './support/manifest';
import { faultsIn } from './support/reader-oracle';

/** From the click to the verdict, and from *Read* to the article, in milliseconds; a shared machine is slow. */
const PATIENCE = 8_000;
/** How long what must not happen has time to happen. */
const SETTLE = 60;

let browser: ExtensionBrowser;
let server: HostileServer;
let tab: Page;
/** What went wrong in a page of the extension, whoever noticed it. */
let noticed: string[] = [];

/** The kinds whose pages differ so much that each is read here; of the others every second one, with ALL_HOSTILE=1 each. */
const WHOLE_KINDS = ['meta', 'request', 'spoofing'];

function chosen(kind: string, pages: readonly HostilePage[]): HostilePage[] {
  const own = pages.filter(({ isForDom }) => !isForDom);
  const isWhole = WHOLE_KINDS.includes(kind) || process.env.ALL_HOSTILE !== undefined;
  return isWhole ? own : own.filter((_, index) => index % 2 === 0);
}

const paths = new Map<HostilePage, string>();

beforeAll(async () => {
  const pages = Object.values(HOSTILE_PAGES).flat();
  const served = new Map(
    pages.map((page, index) => {
      const path = `/2026/11/25/story-${index}.html`;
      paths.set(page, path);
      return [path, { html: renderPage(page), headers: page.headers }] as const;
    }),
  );
  server = await serveHostile(served);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  noticed = [];
  tab = await browser.context.newPage();
  const isOurs = (): boolean => tab.url().startsWith('chrome-extension:');
  tab.on('dialog', (dialog) => {
    if (isOurs()) noticed.push(`a dialogue: ${dialog.message()}`);
    dialog.accept().catch(() => undefined);
  });
  tab.on('console', (message) => isOurs() && notice(message));
  tab.on('pageerror', (error) => isOurs() && noticed.push(`an error: ${error.message}`));
  tab.on('popup', () => noticed.push('a window was opened'));
});

afterEach(() => tab.close());

/** Images that do not load are the page's business; everything else the reader complains about is ours. */
function notice(message: ConsoleMessage): void {
  if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
  noticed.push(`the console: ${message.text()}`);
}

for (const [kind, pages] of Object.entries(HOSTILE_PAGES)) {
  describe(`a hostile page (${kind}) with`, () => {
    test.for(chosen(kind, pages))('$name', async (page) => {
      const address = server.url(paths.get(page) ?? '');
      await tab.goto(address, { waitUntil: 'load' });
      const { state, answer } = await clickThrough(tab);
      if (page.state !== 'any') expect(state).toBe(page.state ?? 'article');
      if (state === 'unreachable' || (page.state === 'any' && !(await answer.canRead()))) return;
      await answer.read();
      expect(await faultsIn(tab, page.neverShows ?? [])).toEqual([]);
      if (!page.mayLoseText && page.state !== 'any') {
        expect(await tab.getByTestId('reader-article').textContent()).toContain(FIRST);
      }
      expect(noticed).toEqual([]);
      expect(answer.asked()).toEqual([]);
    });
  });
}

test('a page that hangs is given up with a word about it', async () => {
  const path = paths.get(HOSTILE_PAGES.script?.[0] as HostilePage) ?? '';
  await tab.goto(server.url(path));
  await tab.evaluate(
    () =>
      void setTimeout(() => {
        const end = Date.now() + 14_000;
        while (Date.now() < end);
      }, 50),
  );
  await tab.waitForTimeout(100);
  const popup = await browser.clickToolbarButton(tab);
  expect(await popup.cardState()).toBe('unreachable');
  expect(await popup.text('article-card')).toContain('keeps the browser busy');
  await popup.close();
});

describe('the manifest that is built', () => {
  const POLICY =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob: https: http:; font-src 'self'; " +
    "connect-src 'self' https: http:; form-action 'none'; base-uri 'none'; frame-src 'none'; frame-ancestors 'none'; " +
    "object-src 'none'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types dompurify lede";

  test.for(builtManifests())('$name has one policy, and nothing for web pages', ({ manifest }) => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('sandbox');
  });

  test.for(builtManifests())('$name asks for no more than it needs', ({ manifest }) => {
    const isFirefox = 'browser_specific_settings' in manifest;
    const needed = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'alarms'];
    expect([...manifest.permissions].sort()).toEqual([...needed, ...(isFirefox ? [] : ['sidePanel'])].sort());
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    // Not in frames, which are other people's.
    expect(manifest.content_scripts).toEqual([
      { matches: ['http://*/*', 'https://*/*'], js: ['detector.js'], run_at: 'document_idle' },
    ]);
    // The library of a private window is in memory; Firefox cannot keep two apart.
    expect(manifest.incognito).toBe(isFirefox ? 'not_allowed' : 'split');
    if (isFirefox)
      expect(manifest.browser_specific_settings).toMatchObject({
        gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      });
  });
});

/** The path of a person: toolbar button, verdict, *Read*. */
async function clickThrough(page: Page) {
  const popup = await browser.clickToolbarButton(page);
  const start = performance.now();
  const state = await popup.cardState();
  expect(performance.now() - start).toBeLessThan(PATIENCE);
  expect(await popup.evaluate('globalThis.pwned ?? null')).toBeNull();
  const before = server.asked.length;
  const read = async (): Promise<void> => {
    const clicked = performance.now();
    await popup.click('read');
    await page.waitForURL(/reader\.html/);
    await page.waitForSelector('body[data-state=ready]');
    expect(performance.now() - clicked).toBeLessThan(PATIENCE);
    await page.waitForTimeout(SETTLE);
    expect(page.url()).toMatch(/^chrome-extension:.*reader\.html\?id=/);
    expect(page.frames()).toHaveLength(1);
  };
  const asked = (): string[] => server.unwelcome(before);
  const canRead = (): Promise<boolean> =>
    popup.evaluate(() => document.querySelector('[data-testid=read]') !== null);
  return { state, answer: { read, asked, canRead } };
}
