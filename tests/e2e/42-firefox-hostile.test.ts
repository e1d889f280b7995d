import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_PAGES } from '../fixtures/hostile';
import { FIRST, type HostilePage, renderPage } from '../fixtures/hostile/page';
import { type FirefoxBrowser, openFirefox } from './support/firefox';
import { type HostileServer, serveHostile } from './support/hostile-server';
import { faultsIn } from './support/reader-oracle';

/** Of each kind every eighth page is read in Firefox too, with ALL_HOSTILE=1 each: all are read in Chromium. */
const EVERY = process.env.ALL_HOSTILE === undefined ? 8 : 1;
/** How long what must not happen has time to happen, in milliseconds. */
const SETTLE = 60;

let browser: FirefoxBrowser;
let server: HostileServer;
const paths = new Map<HostilePage, string>();

beforeAll(async () => {
  const pages = Object.values(HOSTILE_PAGES).flat();
  for (const [index, page] of pages.entries()) paths.set(page, `/2026/11/30/story-${index}.html`);
  server = await serveHostile(
    new Map([...paths].map(([page, path]) => [path, { html: renderPage(page), headers: page.headers }])),
  );
  browser = await openFirefox();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

function chosen(pages: readonly HostilePage[]): HostilePage[] {
  return pages.filter(({ isForDom }) => !isForDom).filter((_, index) => index % EVERY === 0);
}

for (const [kind, pages] of Object.entries(HOSTILE_PAGES)) {
  describe(`Firefox and a hostile page (${kind}) with`, () => {
    test.for(chosen(pages))('$name', async (hostile) => {
      const page = await browser.open(server.url(paths.get(hostile) ?? ''));
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
      const popup = await browser.clickToolbarButton(page);
      const state = await popup.cardState();
      if (hostile.state !== 'any') expect(state).toBe(hostile.state ?? 'article');
      const before = server.asked.length;
      if (state !== 'unreachable' && (await popup.text('read')) !== null) {
        await popup.click('read');
        expect(await browser.waitForReader(page)).toBe('ready');
        await new Promise((resolve) => setTimeout(resolve, SETTLE));
        expect(await faultsIn(page, hostile.neverShows ?? [])).toEqual([]);
        if (!hostile.mayLoseText && hostile.state !== 'any') expect(await articleText(page)).toContain(FIRST);
        expect(server.unwelcome(before)).toEqual([]);
      }
      await popup.close();
      await page.close();
    });
  });
}

function articleText(page: Awaited<ReturnType<FirefoxBrowser['open']>>): Promise<string> {
  return page.evaluate(() => document.querySelector('[data-testid=reader-article]')?.textContent ?? '');
}
