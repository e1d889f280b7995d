import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, openBrowser, type Popup } from './support/browser';
import { type MadeUpPage, type PageServer, serveFixtures } from './support/fixtures';
import { openLibrary } from './support/library';
import { PARAGRAPHS } from './support/paragraphs';
import { shot } from './support/shot';
import { story } from './support/story';

const pages: Record<string, MadeUpPage> = {
  '/ferry.html': { body: story() },
  '/repost.html': { body: story(['南岸观察讯，据当地报纸报道：', ...PARAGRAPHS]) },
};

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await serveFixtures(pages);
  browser = await openBrowser({ locale: 'zh-CN' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function popupOn(path: string): Promise<Popup> {
  const tab = await browser.open(server.url(path));
  const popup = await browser.clickToolbarButton(tab);
  await popup.cardState();
  return popup;
}

describe('a story that is known already', () => {
  test('a page that has changed since it was saved says so; the copy is updated, and put back', async () => {
    const saving = await popupOn('ferry.html');
    await saving.click('save');
    await saving.waitFor('saved-article');
    await saving.close();
    pages['/ferry.html'] = {
      body: story([...PARAGRAPHS, '更正：渡轮的末班时间是晚上九点，不是八点，特此说明。']),
    };
    const popup = await popupOn('ferry.html');
    await popup.waitFor('page-changed');
    await popup.screenshot(shot('popup-page-changed'));
    await popup.click('update-copy');
    await popup.waitFor('page-changed', { state: 'hidden' });
    await popup.click('undo');
    await popup.waitFor('page-changed');
    await popup.close();
    const again = await popupOn('ferry.html');
    await again.waitFor('page-changed');
    await again.click('update-copy');
    await again.waitFor('page-changed', { state: 'hidden' });
    await again.close();
  });

  test('the same story from elsewhere is told, with how much is the same', async () => {
    const popup = await popupOn('repost.html');
    await popup.waitFor('twin');
    expect(await popup.text('twin')).toMatch(/《渡口》有 \d\d% 相同/);
    await popup.screenshot(shot('popup-twin'));
    await popup.click('save');
    await popup.waitUntil(() => document.querySelectorAll('[data-testid=saved-article]').length === 2);
    await popup.close();
  });
});

describe('the popup’s rows', () => {
  test('by the keys: down into the list, Tab to the actions, favourite and archive', async () => {
    const popup = await popupOn('zh--news--cms/page.html');
    await popup.waitFor('saved-article');
    await popup.waitFor('search');
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid=search]')?.focus());
    await popup.press('ArrowDown');
    await popup.waitFor('favourite');
    await popup.press('Tab');
    await popup.press('Enter');
    await popup.waitUntil(
      () => document.querySelector('[data-testid=favourite]')?.getAttribute('aria-pressed') === 'true',
    );
    await popup.press('Tab');
    await popup.press('Enter');
    await popup.waitUntil(
      () => document.querySelector('[data-testid=archive]')?.getAttribute('aria-pressed') === 'true',
    );
    await popup.screenshot(shot('popup-row-actions'));
    await popup.close();
  });

  test('an article is copied as a citation', async () => {
    const popup = await popupOn('zh--news--cms/page.html');
    await popup.waitFor('saved-article');
    await popup.evaluate(() => {
      document.querySelector<HTMLElement>('[data-testid=saved-article] button')?.focus();
      // The popup of a headless browser has no clipboard permission to be granted: what is written is seen here.
      Object.assign(globalThis, { __copied: '' });
      navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { __copied: text });
    });
    await popup.click('copy');
    await popup.click('copy-citation');
    const copied = await popup.waitUntil(() => (globalThis as unknown as { __copied: string }).__copied);
    expect(copied).toMatch(/^渡口\[N\/OL\]\..*http:\/\/127\.0\.0\.1/);
    await popup.close();
  });
});

describe('the library', () => {
  test('keeps the articles of one story together, and shows the way from one to the other', async () => {
    const page = await openLibrary(browser);
    await page.getByTestId('library-search').fill('渡口');
    await page.getByTestId('library-article').nth(1).waitFor();
    await page.getByTestId('library-search').fill('');
    const row = page.getByTestId('library-article').first();
    await row.getByText('同一报道').waitFor();
    await row.getByRole('button').click();
    await page.getByTestId('same-story').getByRole('button').click();
    await expect.poll(() => page.locator('[data-testid=library-article][data-current]').count()).toBe(1);
    await page.screenshot({ path: shot('library-same-story') });
    await page.close();
  });

  test('title, authors, source and date are put right by hand', async () => {
    const page = await openLibrary(browser);
    await page.getByTestId('library-article').first().getByRole('button').click();
    await page.getByTestId('edit').click();
    const form = page.getByTestId('edit-facts');
    await form.getByLabel('标题').fill('渡口的一天（校订）');
    await form.getByLabel('作者').fill('顾采薇、林晓雨');
    await form.getByLabel('发布日期').fill('2026-03-09');
    await page.screenshot({ path: shot('library-edit') });
    await page.getByTestId('save-facts').click();
    const preview = page.getByTestId('preview');
    await preview.getByText('渡口的一天（校订）').waitFor();
    await preview.getByText('2026年3月9日').waitFor();
    await page.getByTestId('library-search').fill('顾采薇');
    await page.getByTestId('library-article').first().getByText('渡口的一天（校订）').waitFor();
    await page.close();
  });
});
