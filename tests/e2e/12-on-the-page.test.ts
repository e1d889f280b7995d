import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser, selectByMouse } from './support/browser';
import { clickInClosedShadow } from './support/closed-shadow';
import { type MadeUpPage, type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { PARAGRAPHS } from './support/paragraphs';
import { coloursOnPage, paintedOnPage, paintedText, readPage } from './support/read';
import { shot } from './support/shot';
import { bundleReactStory, story } from './support/story';

const READER = '[data-testid=reader-article]';
const pages: Record<string, MadeUpPage> = {};

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  pages['/react.js'] = { body: await bundleReactStory(), headers: { 'Content-Type': 'text/javascript' } };
  server = await serveFixtures(pages);
  browser = await openBrowser({ locale: 'zh-CN', viewport: { width: 1180, height: 860 } });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Serves a story of its own address, which no other test has marked. */
function publish(path: string, body: string, headers: Record<string, string> = {}): string {
  pages[path] = { body, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } };
  return server.url(path.slice(1));
}

/** Selects a passage on a page and highlights it from the popup. */
async function markOnPage(tab: Page, from: string, length = 12): Promise<string> {
  const passage = await selectByMouse(tab, 'body', { from, length });
  const popup = await browser.clickToolbarButton(tab);
  await popup.cardState();
  await popup.click('highlight-selection');
  await popup.waitUntil(() => !document.querySelector('[data-testid=highlight-selection]'));
  await popup.close();
  return passage;
}

function countElements(tab: Page): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('*').length);
}

async function markInReader(address: string, from: string): Promise<string> {
  const reader = await readPage(browser, address);
  const passage = await selectByMouse(reader, READER, { from, length: 14 });
  await reader.click('[data-testid=selection-toolbar] [data-testid=colour-green]');
  await expect.poll(() => paintedText(reader, 'green')).toEqual([passage]);
  await reader.close();
  return passage;
}

describe('a highlight shows on both surfaces', () => {
  test('made in the reader, it is seen on the original page', async () => {
    const passage = await markInReader(server.url(SAMPLE), '七十一岁的陶阿根');
    const tab = await browser.open(server.url(SAMPLE));
    await expect.poll(() => paintedOnPage(tab)).toEqual([passage]);
    await tab.screenshot({ path: shot('page-painted-zh-CN-light') });
    const names = await tab.evaluate(() => [...CSS.highlights.keys()]);
    expect(names.join()).not.toContain('lede');
    await tab.close();
  });

  test('made on the page, it is seen there at once, after a reload, and in the reader', async () => {
    const address = publish('/made-on-page.html', story());
    const tab = await browser.open(address);
    const nodes = await countElements(tab);
    const passage = await markOnPage(tab, '摆渡船停在对岸');
    await expect.poll(() => paintedOnPage(tab)).toEqual([passage]);
    // The tools come and go; the paint is no part of the document.
    await expect.poll(() => countElements(tab)).toBe(nodes + 1);
    await tab.keyboard.press('Escape');
    await expect.poll(() => countElements(tab)).toBe(nodes);
    await tab.reload();
    await expect.poll(() => paintedOnPage(tab)).toEqual([passage]);
    await tab.close();
    const reader = await readPage(browser, address);
    await expect.poll(() => paintedText(reader, 'yellow')).toEqual([passage]);
    await reader.close();
  });

  test('of a sentence that stands there twice, only the chosen one', async () => {
    const address = publish('/twice.html', story());
    const tab = await browser.open(address);
    await markOnPage(tab, '江面上起了雾的消息', 6);
    await tab.reload();
    await expect.poll(() => paintedOnPage(tab)).toEqual(['江面上起了雾']);
    const paragraph = await tab.evaluate(() => {
      const [highlight] = CSS.highlights.values();
      const [range] = highlight ?? [];
      return range?.startContainer.parentElement?.textContent;
    });
    expect(paragraph).toBe(PARAGRAPHS[1]);
    await tab.close();
  });
});

test('a picture is highlighted by the menu, framed, and its article kept', async () => {
  pages['/boat.svg'] = {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200"><rect width="320" height="200" fill="#3f6b7a"/></svg>',
    headers: { 'Content-Type': 'image/svg+xml' },
  };
  const body = story().replace('</h1>', '</h1><figure><img src="/boat.svg" alt="雾里的渡船"></figure>');
  const tab = await browser.open(publish('/picture.html', body));
  const nodes = await countElements(tab);
  // The click lets the script in, as that on the menu does.
  await (await browser.clickToolbarButton(tab)).close();
  const worker = await browser.background();
  const click = { menuItemId: 'highlight-selection', mediaType: 'image', srcUrl: server.url('boat.svg') };
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
    chrome.contextMenus.onClicked.dispatch(${JSON.stringify(click)}, tab);
  })`);
  const frame = () => tab.locator('img').evaluate((image) => getComputedStyle(image).outlineColor);
  await expect.poll(frame).toBe('rgb(252, 211, 77)');
  await tab.mouse.click(10, 500);
  await expect.poll(() => countElements(tab)).toBe(nodes);
  await tab.locator('img').click();
  await tab.screenshot({ path: shot('page-picture-zh-CN-light') });
  await expect.poll(() => clickInClosedShadow(tab, 'blue')).toBe(true);
  await expect.poll(frame).toBe('rgb(142, 194, 251)');
  await tab.reload();
  await expect.poll(frame).toBe('rgb(142, 194, 251)');
  await tab.close();
});

describe('a link to a passage', () => {
  test('made in the reader, takes real Chromium to it', async () => {
    const lines = Array.from(
      { length: 60 },
      (_, day) => `第${day + 1}天，江上有雾，船照常开了${day + 3}班，灯一直亮到天明。`,
    );
    const address = publish('/long.html', story([...PARAGRAPHS, ...lines]));
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const reader = await readPage(browser, address);
    await selectByMouse(reader, READER, { from: '第58天，江上有雾', length: 8 });
    await reader.getByTestId('copy-link').click();
    await expect.poll(() => reader.evaluate(() => navigator.clipboard.readText())).toContain('#:~:text=');
    const link = await reader.evaluate(() => navigator.clipboard.readText());
    await reader.close();
    const tab = await browser.open(link);
    await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(500);
    await tab.screenshot({ path: shot('page-fragment-zh-CN-light') });
    await tab.close();
  });
});

describe('the tools on the page', () => {
  test('come with a new highlight, and recolour it', async () => {
    const tab = await browser.open(publish('/tools.html', story()));
    const passage = await markOnPage(tab, '摆渡船停在对岸');
    await expect.poll(() => paintedOnPage(tab)).toEqual([passage]);
    await expect.poll(() => clickInClosedShadow(tab, 'blue')).toBe(true);
    await expect.poll(() => coloursOnPage(tab)).toEqual(['rgba(100, 170, 255, 0.4)']);
    await tab.reload();
    await expect.poll(() => coloursOnPage(tab)).toEqual(['rgba(100, 170, 255, 0.4)']);
    await tab.close();
  });

  test('come to a highlight that is clicked once the toolbar button was, and delete it', async () => {
    const address = publish('/delete.html', story());
    const tab = await browser.open(address);
    const passage = await markOnPage(tab, '摆渡船停在对岸');
    await tab.reload();
    await expect.poll(() => paintedOnPage(tab)).toEqual([passage]);
    const middle = await tab.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
      const box = range?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await tab.mouse.click(middle.x, middle.y);
    expect(await clickInClosedShadow(tab, 'delete')).toBe(false);
    const popup = await browser.clickToolbarButton(tab);
    await popup.cardState();
    await popup.waitFor('paint-here');
    await tab.waitForTimeout(300);
    await popup.close();
    await tab.mouse.click(middle.x, middle.y);
    await tab.screenshot({ path: shot('page-tools-zh-CN-light') });
    expect(await tab.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
    await expect.poll(() => clickInClosedShadow(tab, 'delete')).toBe(true);
    await expect.poll(() => paintedOnPage(tab)).toEqual([]);
    await tab.screenshot({ path: shot('page-undo-zh-CN-light') });
    await expect.poll(() => clickInClosedShadow(tab, 'undo')).toBe(true);
    await expect.poll(() => paintedOnPage(tab)).toEqual([passage]);
    expect(await clickInClosedShadow(tab, 'undo')).toBe(false);
    await tab.mouse.click(middle.x, middle.y);
    await expect.poll(() => clickInClosedShadow(tab, 'delete')).toBe(true);
    await expect.poll(() => paintedOnPage(tab)).toEqual([]);
    await tab.close();
    const reader = await readPage(browser, address);
    await reader.getByTestId('toggle-highlights').click();
    await reader.getByTestId('trash').waitFor();
    await reader.close();
  });
});

describe('a page that has changed between two visits', () => {
  test('keeps the highlight in the right place', async () => {
    const address = publish('/edited.html', story());
    const tab = await browser.open(address);
    await markOnPage(tab, '摆渡船停在对岸');
    const edited = PARAGRAPHS.map((text) =>
      text.replace('停在对岸', '静静停在对岸').replace('老人', '老船工'),
    );
    publish('/edited.html', story(['<b>更新：</b>本文已于昨晚修订。', ...edited.reverse()]));
    await tab.reload();
    await expect.poll(async () => (await paintedOnPage(tab)).join()).toContain('摆渡船静静停在对岸');
    await tab.close();
  });

  test('finds it where the site shows itself in the other kind of Chinese characters', async () => {
    const address = publish('/two-scripts.html', story());
    const passage = await markInReader(address, '摆渡船停在对岸');
    expect(passage).toBe('摆渡船停在对岸，船头挂着一面');
    publish('/two-scripts.html', story(PARAGRAPHS.map(asTraditional)));
    const tab = await browser.open(address);
    await expect.poll(() => paintedOnPage(tab)).toEqual(['擺渡船停在對岸，船頭掛著一面']);
    await tab.screenshot({ path: shot('page-traditional-zh-CN-light') });
    await tab.close();
  });

  test('loses it honestly where the paragraph is gone: nothing is painted, and the reader still has it', async () => {
    const address = publish('/removed.html', story());
    const tab = await browser.open(address);
    await markOnPage(tab, '摆渡船停在对岸');
    publish('/removed.html', story(PARAGRAPHS.filter((text) => !text.includes('摆渡船'))));
    await tab.reload();
    await tab.waitForTimeout(1_000);
    expect(await paintedOnPage(tab)).toEqual([]);
    await tab.close();
    const reader = await readPage(browser, address);
    await expect.poll(() => paintedText(reader, 'yellow')).not.toEqual([]);
    await reader.close();
  });
});

describe('a passage outside the article', () => {
  test('is lost in the reader, which says so and offers to mend it', async () => {
    const rumour = '城北菜场搬家，老摊主带着老秤去了新址';
    const aside = `<aside><h2>24小时热榜</h2><p>${rumour}</p></aside>`;
    const address = publish('/aside.html', story().replace('</article>', `</article>${aside}`));
    const tab = await browser.open(address);
    await markOnPage(tab, rumour, rumour.length);
    await tab.close();
    const reader = await readPage(browser, address);
    await reader.getByTestId('toggle-highlights').click();
    await reader.getByTestId('orphan').waitFor();
    await reader.getByTestId('find-again').click();
    await reader.screenshot({ path: shot('reader-orphan-zh-CN-light') });
    await selectByMouse(reader, READER, { from: '摆渡船停在对岸', length: 7 });
    await reader.getByTestId('attach').click();
    await expect.poll(() => paintedText(reader, 'yellow')).toEqual(['摆渡船停在对岸']);
    await reader.close();
  });
});

describe('pages that keep a tight hold on themselves', () => {
  test.for<[string, string, Record<string, string>]>([
    ['a strict policy', '/strict.html', { 'Content-Security-Policy': "default-src 'none'" }],
    ['Trusted Types', '/trusted.html', { 'Content-Security-Policy': "require-trusted-types-for 'script'" }],
  ])('%s', async ([, path, headers]) => {
    const tab = await browser.open(publish(path, story(), headers));
    const passage = await markOnPage(tab, '摆渡船停在对岸');
    await tab.reload();
    await expect.poll(() => paintedOnPage(tab)).toEqual([passage]);
    await tab.close();
  });

  test('a React page that puts the text in late and renders it again', async () => {
    const shell =
      '<!doctype html><html lang="zh"><title>渡口</title><body><div id="root"></div><script src="/react.js"></script>';
    const tab = await browser.open(publish('/react.html', shell));
    await tab.waitForSelector('article');
    const passage = await markOnPage(tab, '摆渡船停在对岸');
    await tab.reload();
    await expect.poll(() => paintedOnPage(tab)).toEqual([passage]);
    await tab.click('button');
    await expect.poll(() => tab.evaluate(() => document.querySelector('h1')?.textContent)).toContain('2');
    await expect.poll(() => paintedOnPage(tab)).toEqual([passage]);
    await tab.close();
  });
});

describe('a site on which highlights are switched off', () => {
  test('shows none, and shows them again when they are switched on', async () => {
    const tab = await browser.open(publish('/quiet.html', story()));
    const passage = await markOnPage(tab, '摆渡船停在对岸');
    const popup = await browser.clickToolbarButton(tab);
    await popup.cardState();
    await popup.click('paint-here');
    await expect.poll(() => paintedOnPage(tab)).toEqual([]);
    await tab.reload();
    await tab.waitForTimeout(800);
    expect(await paintedOnPage(tab)).toEqual([]);
    const again = await browser.clickToolbarButton(tab);
    await again.cardState();
    await again.click('paint-here');
    await expect.poll(() => paintedOnPage(tab)).toEqual([passage]);
    await tab.close();
  });
});

/** The words of the story that matter here, as Taiwan writes them. */
function asTraditional(text: string): string {
  const pairs =
    '摆擺对對岸岸头頭挂掛着著这這条條陪陪发發动動没沒误誤过過个個换換说說还還来來镇鎮里裡赶趕消消会會';
  const traditional = new Map(
    Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[at * 2], pairs[at * 2 + 1]]),
  );
  return [...text].map((character) => traditional.get(character) ?? character).join('');
}
