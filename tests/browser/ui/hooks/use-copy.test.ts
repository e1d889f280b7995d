import { createElement, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ArticleId } from '@/core/article/types';
import { useCopy } from '@/ui/hooks/use-copy';
import { storeArticle } from '../reader/store-article';
import { show } from '../show';

let copy: ReturnType<typeof useCopy> | undefined;
let id: ArticleId;
let close: () => void;

beforeEach(async () => {
  copy = undefined;
  const { article } = await storeArticle({ title: 'Tides: a *guide*', url: 'https://a.example/tides' });
  id = article.id;
  ({ close } = await show(createElement(Copying)));
  await expect.poll(() => copy).toBeDefined();
});

afterEach(() => {
  close();
  vi.restoreAllMocks();
});

test.each([
  ['markdown', /\n# Tides: a \\\*guide\\\*\n/],
  ['text', /\nTitle: Tides: a \*guide\*\nAddress: https:\/\/a\.example\/tides$/],
  ['citation', /“?Tides: a \*guide\*.*https:\/\/a\.example\/tides\.$/],
] as const)('%s goes to the clipboard, and a toast says so', async (form, text) => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await copy?.(id, form);
  expect(write.mock.calls).toEqual([[expect.stringMatching(text)]]);
  await expect.element(page.getByText('Copied').first()).toBeInTheDocument();
});

test('a browser that refuses is told of', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await copy?.(id, 'citation');
  await expect.element(page.getByText(/did not let Lede copy/).first()).toBeInTheDocument();
});

function Copying(): ReactNode {
  copy = useCopy();
  return null;
}
