import { createElement } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Highlight } from '@/core/annotation/types';
import type { StoredArticle } from '@/platform/library/article-store';
import { highlights } from '@/platform/library/library';
import { OpenArticle } from '@/ui/reader/open-article';
import { show } from '../show';
import { storeArticle } from './store-article';

vi.mock('wxt/browser', () => ({ browser: {} }));

const FERRY = 'The last ferry';
const LIGHT = 'keep the light';

let stored: StoredArticle;
let close: () => void;

afterEach(() => {
  getSelection()?.removeAllRanges();
  close();
});

async function open(): Promise<void> {
  stored = await storeArticle();
  ({ close } = await show(createElement(OpenArticle, { ...stored, debug: false })));
  await expect.poll(() => document.querySelector('article')?.textContent).toContain(FERRY);
  // What comes after the first sight is there: from now on nothing moves by itself.
  await expect.element(page.getByTestId('typography')).toBeVisible();
}

const list = (): Promise<Highlight[]> => highlights.listFor(stored.article.id);
const colours = async (): Promise<string[]> => (await list()).map(({ colour }) => colour);

async function select(words: string): Promise<void> {
  const walker = document.createTreeWalker(
    document.querySelector('article') as Element,
    NodeFilter.SHOW_TEXT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = node.data.indexOf(words);
    if (start < 0) continue;
    getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
  }
  await expect.element(page.getByTestId('selection-toolbar')).toBeVisible();
}

async function mark(words: string, key: string): Promise<void> {
  const before = (await list()).length;
  const seen = painted();
  await select(words);
  await userEvent.keyboard(key);
  await expect.poll(async () => (await list()).length).toBe(before + 1);
  // Stored, painted and put down: the next step is one of its own.
  await expect.poll(painted).toBe(seen + 1);
  await expect.poll(() => getSelection()?.rangeCount).toBe(0);
}

function painted(): number {
  const colours = [...CSS.highlights].filter(([name]) => name !== 'lede-active');
  return colours.reduce((sum, [, { size }]) => sum + size, 0);
}

describe('undo and redo', () => {
  test('go back and forth through making, recolouring and deleting', async () => {
    await open();
    await mark(FERRY, '2');
    expect(await colours()).toEqual(['green']);
    await select(FERRY);
    await userEvent.keyboard('5');
    await expect.poll(colours).toEqual(['purple']);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(colours).toEqual(['green']);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(colours).toEqual([]);
    await userEvent.keyboard('{Control>}y{/Control}');
    await expect.poll(colours).toEqual(['green']);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.poll(colours).toEqual(['purple']);
    await page.getByTestId('toggle-highlights').click();
    await page.getByTestId('delete-highlight').click();
    await expect.poll(colours).toEqual([]);
    await page.getByTestId('undo-step').click();
    await expect.poll(colours).toEqual(['purple']);
  });

  // A hundred and twenty steps, each waited for: slow machines need their time.
  test('remember more than fifty steps', async () => {
    await open();
    await mark(FERRY, '1');
    await page.getByTestId('toggle-highlights').click();
    await page.getByTestId('go-to').click();
    for (let step = 0; step < 60; step += 1) {
      const expected = ['yellow', 'green', 'blue', 'pink', 'purple'][(step + 1) % 5];
      await userEvent.keyboard(String(((step + 1) % 5) + 1));
      await expect.poll(async () => (await colours())[0]).toBe(expected);
      // Steps of one kind that follow each other at once would be one.
      vi.setSystemTime(Date.now() + 10_000);
    }
    for (let step = 0; step < 60; step += 1) await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(colours).toEqual(['yellow']);
    vi.useRealTimers();
  }, 60_000);

  test('leave a text field its own keys', async () => {
    await open();
    await mark(FERRY, '1');
    await page.getByTestId('toggle-highlights').click();
    await page.getByTestId('note').fill('who ran it?');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(await list()).toHaveLength(1);
  });
});

describe('the trash', () => {
  test('gives back what was deleted', async () => {
    await open();
    await mark(LIGHT, '3');
    await page.getByTestId('toggle-highlights').click();
    await page.getByTestId('delete-highlight').click();
    await expect.poll(colours).toEqual([]);
    await page.getByTestId('trash').getByText('Recently deleted: 1').click();
    await page.getByTestId('restore').click();
    await expect.poll(colours).toEqual(['blue']);
    await expect.poll(() => page.getByTestId('trash').elements()).toHaveLength(0);
  });
});

describe('tags and filters', () => {
  test('a tag is added, shown, filtered by and taken away', async () => {
    await open();
    await mark(FERRY, '1');
    await mark(LIGHT, '2');
    await page.getByTestId('toggle-highlights').click();
    await page.getByTestId('add-tag').first().fill('boats');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await list()).map(({ tags }) => tags ?? [])).toEqual([['boats'], []]);
    await page.getByTestId('highlight-filter').getByText('boats').click();
    await expect.poll(() => page.getByTestId('highlight').elements()).toHaveLength(1);
    await page.getByTestId('highlight-filter').getByText('boats').click();
    await page.getByTestId('filter-green').click();
    await expect.element(page.getByTestId('go-to')).toHaveTextContent(LIGHT);
    await page.getByTestId('filter-green').click();
    await page.getByRole('button', { name: 'Remove the tag boats' }).click();
    await expect.poll(async () => (await list()).map(({ tags }) => tags ?? [])).toEqual([[], []]);
  });
});

describe('a lost highlight', () => {
  const LOST = {
    quote: { exact: 'keep a lamp there', prefix: 'nobody said ', suffix: ' in winter' },
    position: { start: 9000, end: 9017 },
    place: { relative: 0.5, blocks: ['p'], copies: 1 },
  };

  async function withLost(): Promise<void> {
    await open();
    await highlights.add({ articleId: stored.article.id, surface: 'page', selectors: LOST, colour: 'pink' });
    await mark(FERRY, '1');
    await page.getByTestId('toggle-highlights').click();
    await expect.element(page.getByTestId('orphan')).toBeVisible();
  }

  test('stands on top of the list, and is attached to what is selected', async () => {
    // As wide as a desktop: where the list lies over the text, nothing under it can be selected.
    await page.viewport(1280, 900);
    await withLost();
    expect(document.querySelector('[data-testid=highlight-list] li')?.getAttribute('data-testid')).toBe(
      'orphan',
    );
    await select(LIGHT);
    await page.getByTestId('attach').click();
    await expect.poll(async () => (await list()).map(({ quote }) => quote.exact)).toContain(LIGHT);
    await expect.poll(() => page.getByTestId('orphan').elements()).toHaveLength(0);
  });

  test('is looked for again with the person’s help', async () => {
    await withLost();
    await page.getByTestId('find-again').click();
    await expect
      .poll(() => page.getByTestId('orphan').element().textContent)
      .toMatch(/keep the|Nothing in the article/);
  });

  test('is kept for its words where the person says so, and undone', async () => {
    await withLost();
    await page.getByTestId('keep-as-quote').click();
    await expect.poll(() => page.getByTestId('orphan').elements()).toHaveLength(0);
    await expect.poll(() => page.getByTestId('highlight').elements()).toHaveLength(2);
    await page.getByTestId('undo-step').click();
    await expect.element(page.getByTestId('orphan')).toBeVisible();
  });
});
