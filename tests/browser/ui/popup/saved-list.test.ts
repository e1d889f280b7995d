import { createElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ExtractedArticle } from '@/core/article/types';
import { AppError } from '@/core/errors';
import { articles } from '@/platform/library/library';
import { SavedList } from '@/ui/saved-list/saved-list';
import { show } from '../show';

vi.mock('wxt/browser', () => ({ browser: {} }));

let close: () => void;

beforeEach(async () => {
  for (const { id } of await articles.list()) await articles.remove([id]);
});

afterEach(() => {
  vi.restoreAllMocks();
  close();
});

describe('The saved articles', () => {
  test('come newest first, with their figures', async () => {
    await saveAndShow(['Older', 'Newer']);
    await expect.poll(titles).toEqual(['Newer', 'Older']);
    for (const fact of ['Harbour Courier', '1,204 words · 6 min'])
      await expect.element(rows().first()).toHaveTextContent(fact);
  });

  test('teach how to fill an empty list, and offer no export of nothing', async () => {
    await saveAndShow([]);
    await expect.element(page.getByText('Nothing saved yet')).toBeInTheDocument();
    expect(page.getByTestId('export').elements()).toHaveLength(0);
  });

  test('can be deleted and brought back', async () => {
    await saveAndShow(['One', 'Two']);
    await page.getByRole('button', { name: 'Delete “Two”' }).click();
    await expect.poll(titles).toEqual(['One']);
    expect(document.activeElement?.textContent).toContain('One');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(titles).toEqual(['Two', 'One']);
  });

  test('give the focus to their heading when the last is deleted', async () => {
    await saveAndShow(['One']);
    await page.getByRole('button', { name: 'Delete “One”' }).click();
    await expect.poll(titles).toEqual([]);
    await expect.element(page.getByRole('heading', { name: 'Saved articles' })).toHaveFocus();
  });

  test('say it when the storage fails', async () => {
    await saveAndShow(['One']);
    vi.spyOn(articles, 'remove').mockRejectedValue(new AppError('storage-failed'));
    await page.getByRole('button', { name: 'Delete “One”' }).click();
    await expect.element(page.getByText(/storage did not answer/).first()).toBeInTheDocument();
    expect(titles()).toEqual(['One']);
  });

  test('come fifty at a time, and the focus goes to the first of the next', async () => {
    await saveAndShow(Array.from({ length: 53 }, (_, index) => `Story ${index}`));
    await expect.poll(titles).toHaveLength(50);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(titles).toHaveLength(53);
    await expect.poll(() => document.activeElement?.textContent).toContain('Story 2');
  });

  test('are walked with the arrow keys', async () => {
    await saveAndShow(['One', 'Two']);
    await expect.poll(titles).toHaveLength(2);
    document.querySelector<HTMLElement>('[data-testid=saved-article] button')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('One');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toContain('Two');
  });
});

async function saveAndShow(names: readonly string[]): Promise<void> {
  for (const [index, title] of names.entries()) {
    vi.spyOn(Date, 'now').mockReturnValue(index + 1);
    await articles.save(articleNamed(title));
  }
  vi.restoreAllMocks();
  ({ close } = await show(createElement(SavedList, { tabId: null })));
}

function rows(): ReturnType<typeof page.getByTestId> {
  return page.getByTestId('saved-article');
}

function titles(): (string | null | undefined)[] {
  return rows()
    .elements()
    .map((row) => row.querySelector('button > span')?.textContent);
}

function articleNamed(title: string): ExtractedArticle {
  return {
    url: `https://courier.example/${encodeURIComponent(title)}`,
    title,
    authors: [],
    source: 'Harbour Courier',
    published: null,
    siteClaim: null,
    lang: 'en',
    dir: 'ltr',
    html: '<p>Text</p>',
    text: 'Text',
    count: { cjk: 0, punct: 0, words: 1204, units: 1204 },
    images: 0,
    trace: { chosenBy: 'parser', removals: [] },
  };
}
