import { createElement } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { describeRange } from '@/core/annotation/describe';
import type { Highlight, HighlightColour } from '@/core/annotation/types';
import type { ExtractedArticle } from '@/core/article/types';
import { AppError } from '@/core/errors';
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
  vi.restoreAllMocks();
  getSelection()?.removeAllRanges();
  close();
});

describe('Marking', () => {
  test('a write that fails leaves the selection as it was', async () => {
    await open();
    vi.spyOn(highlights, 'add').mockRejectedValue(new AppError('storage-full'));
    await select(FERRY);
    await page.getByTestId('colour-yellow').click();
    await expect.element(page.getByText(/disk is full/).first()).toBeInTheDocument();
    expect(getSelection()?.toString()).toBe(FERRY);
    await expect.element(toolbar()).toBeVisible();
  });

  test('the same passage again changes the colour of its highlight', async () => {
    await open();
    await select(FERRY);
    await page.getByTestId('colour-yellow').click();
    await expect.poll(colours).toEqual(['yellow']);
    await select(` ${FERRY}`.trim());
    await page.getByTestId('colour-pink').click();
    await expect.poll(colours).toEqual(['pink']);
    expect(getSelection()?.isCollapsed).toBe(true);
  });

  test('a passage inside another is a highlight of its own', async () => {
    await open();
    await mark(FERRY, 'yellow');
    await select('last');
    await page.getByTestId('colour-pink').click();
    await expect.poll(colours).toEqual(['yellow', 'pink']);
  });
});

describe('Merging', () => {
  const WORDS = ['Then a harbour', 'that has had', 'its own time'] as const;

  test('makes one of what touches in one colour, with all notes and tags, and can be undone', async () => {
    await open({ html: `<p>${WORDS.join(' ')} and keep the light. The tide comes in.</p>` });
    await add(WORDS[0], 'yellow', { note: 'which?', tags: ['sea'] });
    await add(WORDS[1], 'yellow', { note: 'since when?', tags: ['time', 'sea'] });
    await add(WORDS[2], 'green');
    await add('The tide', 'yellow');
    await expect.poll(() => CSS.highlights.get('lede-yellow')?.size).toBe(3);
    await page.getByTestId('toggle-highlights').click();
    const go = page.getByTestId('go-to');
    await expect.poll(() => go.elements()).toHaveLength(4);
    // By the keys, which opens the tools.
    (go.first().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await page.getByTestId('merge').click();
    await expect
      .poll(async () => (await list()).map(({ quote }) => quote.exact).sort())
      .toEqual(['The tide', 'its own time', 'Then a harbour that has had'].sort());
    const one = (await list()).find(({ quote }) => quote.exact.startsWith('Then'));
    expect(one).toMatchObject({ note: 'which?\n\nsince when?', tags: ['sea', 'time'], colour: 'yellow' });
    (page.getByRole('button', { name: 'Step back' }).element() as HTMLElement).click();
    await expect
      .poll(async () => (await list()).map(({ note }) => note).sort())
      .toEqual(['', '', 'since when?', 'which?']);
  });

  test('is not offered where nothing of its colour touches', async () => {
    await open();
    await mark(FERRY, 'yellow');
    await page.getByTestId('toggle-highlights').click();
    await expect.poll(() => page.getByTestId('go-to').elements()).toHaveLength(1);
    (page.getByTestId('go-to').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(toolbar()).toBeVisible();
    expect(page.getByTestId('merge').elements()).toHaveLength(0);
  });
});

describe('The keyboard', () => {
  test('comes from the list to the tools of a highlight, and back', async () => {
    await open();
    await mark(LIGHT, 'green');
    await page.getByTestId('toggle-highlights').click();
    await page.getByTestId('go-to').click();
    expect(toolbar().elements()).toHaveLength(0);
    (page.getByTestId('go-to').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused('[data-testid=colour-yellow]')).toBe(true);
    await userEvent.keyboard('{Enter}');
    await expect.poll(colours).toEqual(['yellow']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => toolbar().elements()).toHaveLength(0);
    expect(focused('[data-testid=go-to]')).toBe(true);
  });

  test('is back in the article when a selection has become a highlight', async () => {
    await open();
    await select(FERRY);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(colours).toHaveLength(1);
    await expect.poll(() => focused('article')).toBe(true);
  });

  test('is back in the article when the toolbar was put away', async () => {
    await open();
    await select(FERRY);
    await userEvent.keyboard('{Tab}{Escape}');
    await expect.poll(() => toolbar().elements()).toHaveLength(0);
    expect(focused('article')).toBe(true);
  });

  test('is in the article when the toolbar has deleted the highlight it came for', async () => {
    await open();
    await mark(LIGHT, 'green');
    await page.getByTestId('toggle-highlights').click();
    (page.getByTestId('go-to').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused('[data-testid=colour-yellow]')).toBe(true);
    (page.getByTestId('delete').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(colours).toEqual([]);
    await expect.poll(() => page.getByTestId('go-to').elements()).toHaveLength(0);
    expect(focused('article')).toBe(true);
  });
});

describe('The list', () => {
  test('names a long quote by the words that are seen', async () => {
    const words = 'a harbour that has had its own time '.repeat(4).trim();
    await open({ html: `<p>Then ${words} and keep the light.</p>` });
    await mark(words, 'green');
    await page.getByTestId('toggle-highlights').click();
    await expect.element(page.getByTestId('go-to')).toHaveAccessibleName(words);
  });
});

describe('A note', () => {
  test('that was still being typed comes back whole with its deleted highlight', async () => {
    await open();
    await select(FERRY);
    await page.getByTestId('add-note').click();
    await expect.poll(() => focused('[data-testid=note]')).toBe(true);
    await userEvent.keyboard('who ran it?');
    await page.getByTestId('delete').click();
    await expect.poll(colours).toEqual([]);
    // The toast may lie outside of what the test runner shows of the page.
    (page.getByTestId('undo').element() as HTMLElement).click();
    await expect.poll(async () => (await list()).map(({ note }) => note)).toEqual(['who ran it?']);
  });
});

describe('The header', () => {
  test.for([
    ['https://courier.example/ferry', 1],
    ['file:///home/reader/ferry.html', 0],
  ] as const)('%s: %i link to the original', async ([url, links]) => {
    await open({ url });
    expect(page.getByTestId('original').elements()).toHaveLength(links);
  });

  test('sets a title of 400 characters smaller than one of ten', async () => {
    await open();
    const usual = titleSize();
    close();
    await open({ title: '长'.repeat(400), count: { cjk: 400, punct: 0, words: 0, units: 400 } });
    expect(titleSize()).toBeLessThan(usual);
  });
});

async function open(facts: Partial<ExtractedArticle> = {}): Promise<void> {
  await page.viewport(1280, 800);
  stored = await storeArticle(facts);
  ({ close } = await show(createElement(OpenArticle, { ...stored, debug: false })));
  await expect.poll(() => article().textContent).toContain('keep the light');
}

function article(): HTMLElement {
  return page.getByTestId('reader-article').element() as HTMLElement;
}

function toolbar(): ReturnType<typeof page.getByTestId> {
  return page.getByTestId('selection-toolbar');
}

function focused(selector: string): boolean {
  return document.activeElement?.matches(selector) ?? false;
}

function titleSize(): number {
  return Number.parseFloat(getComputedStyle(page.getByTestId('reader-title').element()).fontSize);
}

function rangeOf(words: string): Range {
  const range = document.createRange();
  for (const paragraph of article().querySelectorAll('p')) {
    const text = paragraph.firstChild as Text;
    const start = text.data.indexOf(words);
    if (start < 0) continue;
    range.setStart(text, start);
    range.setEnd(text, start + words.length);
  }
  return range;
}

async function select(words: string): Promise<void> {
  const { startContainer, startOffset, endContainer, endOffset } = rangeOf(words);
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  await expect.element(toolbar()).toBeVisible();
}

/** Stores a highlight as another window would. */
async function add(
  words: string,
  colour: HighlightColour,
  more: Partial<Pick<Highlight, 'note' | 'tags'>> = {},
): Promise<void> {
  const selectors = describeRange(rangeOf(words), article());
  if (!selectors) throw new Error('Nothing to mark');
  const { id } = await highlights.add({
    articleId: stored.article.id,
    surface: 'reader',
    selectors,
    colour,
  });
  await highlights.update(id, more);
}

/** Stores a highlight as another window would, and waits until this one shows it. */
async function mark(words: string, colour: HighlightColour): Promise<void> {
  await add(words, colour);
  await expect.poll(() => CSS.highlights.get(`lede-${colour}`)?.size).toBe(1);
}

function list(): Promise<Highlight[]> {
  return highlights.listFor(stored.article.id);
}

async function colours(): Promise<HighlightColour[]> {
  return (await list()).map(({ colour }) => colour);
}
