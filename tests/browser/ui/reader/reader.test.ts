import { createElement } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ArticleId } from '@/core/article/types';
import { articles } from '@/platform/library/library';
import { Reader } from '@/ui/reader/reader';
import { show } from '../show';

vi.mock('wxt/browser', () => ({ browser: {} }));

afterEach(() => vi.restoreAllMocks());

test('a library that does not answer leaves no empty page', async () => {
  vi.spyOn(articles, 'get').mockReturnValue(new Promise(() => undefined));
  const { close } = await show(
    createElement(Reader, { id: 'x' as ArticleId, refusal: null, debug: false, changes: false }),
  );
  const text = page.getByText('Opening the article…');
  await expect.element(text).toBeInTheDocument();
  const style = getComputedStyle(text.element());
  // An article that opens at once must not flash the words up first.
  expect(style.opacity).toBe('0');
  expect(style.animationDelay).toBe('0.3s');
  await expect.poll(() => style.opacity).toBe('1');
  expect(style.clipPath).toBe('none');
  close();
});
