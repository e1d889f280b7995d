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
}

const list = (): Promise<Highlight[]> => highlights.listFor(stored.article.id);

const selected = (): string => getSelection()?.toString().trim() ?? '';

describe('reading by the keys', () => {
  test('goes from sentence to sentence and from paragraph to paragraph, and extends', async () => {
    await open();
    await userEvent.keyboard('j');
    expect(selected()).toBe('The last ferry leaves the old pier at noon.');
    await userEvent.keyboard('j');
    expect(selected()).toBe('Nobody knows who will keep the light.');
    await userEvent.keyboard('k');
    expect(selected()).toContain(FERRY);
    await userEvent.keyboard('{Shift>}j{/Shift}');
    expect(selected()).toMatch(/^The last ferry[\s\S]*the light\.$/);
    getSelection()?.removeAllRanges();
    await userEvent.keyboard('n');
    await userEvent.keyboard('n');
    expect(selected()).toBe('Nobody knows who will keep the light.');
    await userEvent.keyboard('p');
    expect(selected()).toContain(FERRY);
  });

  test('highlights and annotates without a pointer, and says so', async () => {
    await open();
    await userEvent.keyboard('j');
    await expect.element(page.getByTestId('selection-toolbar')).toBeVisible();
    await userEvent.keyboard('3');
    await expect.poll(async () => (await list()).map(({ colour }) => colour)).toEqual(['blue']);
    const [made] = await list();
    if (made) await highlights.update(made.id, { note: 'at noon?' });
    await userEvent.keyboard('j');
    await userEvent.keyboard('k');
    await expect
      .poll(() => [...document.querySelectorAll('[role=status]')].map((status) => status.textContent).join())
      .toContain('Highlighted in Blue, with the note: at noon?');
  });
});
