import { createElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Detection, ExtractedArticle } from '@/core/article/types';
import { AppError } from '@/core/errors';
import { articles } from '@/platform/library/library';
import { ArticleCard } from '@/ui/popup/article-card';
import type { Page } from '@/ui/popup/use-page';
import { show } from '../show';

vi.mock('wxt/browser', () => ({ browser: {} }));

const article: ExtractedArticle = {
  url: 'https://courier.example/ferry',
  title: 'The last ferry runs on Sunday',
  authors: ['Ada Brook'],
  source: 'Harbour Courier',
  published: '2026-03-04',
  siteClaim: { units: null, minutes: 5 },
  lang: 'en',
  dir: 'ltr',
  html: '<p>Text</p>',
  text: 'Text',
  count: { cjk: 0, punct: 0, words: 1100, units: 1100 },
  images: 0,
  trace: { chosenBy: 'parser', removals: [] },
};
const sure: Detection = {
  article: true,
  score: 0.9,
  reasons: [],
  count: article.count,
  images: 0,
  lang: 'en',
};
const doubtful: Detection = { ...sure, article: false, score: 0.1 };

let close: () => void;

beforeEach(async () => {
  const stored = await articles.findByUrl(article.url);
  if (stored) await articles.remove([stored.id]);
  await articles.emptyTrash(Number.POSITIVE_INFINITY);
});

afterEach(() => {
  vi.restoreAllMocks();
  close();
});

describe('The card of this page', () => {
  test.each<[string, Page, string, RegExp]>([
    ['while it is read', { type: 'loading' }, 'loading', /Reading the page/],
    ['an article', { type: 'article', article, detection: sure }, 'article', /last ferry.*March 4, 2026/],
    ['a doubtful one', { type: 'article', article, detection: doubtful }, 'not-article', /Read anyway/],
    ['no text', { type: 'nothing', detection: doubtful }, 'not-article', /does not look like an article/],
    ['a closed page', { type: 'refused', code: 'page-not-reachable' }, 'unreachable', /no extension into/],
    ['a file', { type: 'refused', code: 'page-not-html' }, 'unreachable', /is a file and not a web page/],
  ])('%s', async (_, shown, state, words) => {
    await open(shown);
    const card = page.getByTestId('article-card');
    await expect.element(card).toHaveAttribute('data-state', state);
    await expect.element(card).toHaveTextContent(words);
  });

  test('shows the figures with the site’s claim, and explains the time to screen readers', async () => {
    await open({ type: 'article', article, detection: sure });
    await expect.element(page.getByTestId('word-count')).toHaveTextContent('1,100 words');
    await expect.element(page.getByTestId('site-claim')).toHaveTextContent('site: 5 min');
    const time = page.getByTestId('reading-time');
    await expect.element(time).toHaveTextContent('5 min');
    await expect.element(time).toHaveAccessibleDescription(/1,100 words ÷ 238 per min/);
  });

  test('starts on Read', async () => {
    await open({ type: 'article', article, detection: sure });
    await expect.element(page.getByTestId('read')).toHaveFocus();
  });

  test('says that the page is still loading', async () => {
    await open({ type: 'article', article, detection: sure }, true);
    await expect.element(page.getByText(/still loading/)).toBeVisible();
  });

  test('on our own reader shows the stored article, without Read', async () => {
    const id = await articles.saveDraft(article);
    const stored = await articles.get(id);
    if (!stored) throw new Error('Nothing was stored');
    await open({ type: 'reader', article: stored.article });
    await expect.element(page.getByTestId('article-card')).toHaveAttribute('data-state', 'article');
    await expect.element(page.getByTestId('article-title')).toHaveTextContent(article.title);
    await expect.element(page.getByText('You are reading it in this tab.')).toBeVisible();
    expect(page.getByTestId('read').elements()).toHaveLength(0);
    await page.getByTestId('save').click();
    await expect.element(page.getByTestId('save')).toHaveTextContent('Saved');
    expect((await articles.get(id))?.article.state).toBe('saved');
  });

  test('offers no reading where there is nothing to read', async () => {
    await open({ type: 'nothing', detection: doubtful });
    await expect.element(page.getByTestId('article-card')).toBeInTheDocument();
    expect(page.getByTestId('read').elements()).toHaveLength(0);
  });

  test('saves once, and forgets with the library', async () => {
    await open({ type: 'article', article, detection: sure });
    await page.getByTestId('save').click();
    await expect.element(page.getByTestId('save')).toHaveTextContent('Saved');
    const [saved] = await articles.list();
    expect(saved?.title).toBe(article.title);
    if (saved) await articles.remove([saved.id]);
    await expect.element(page.getByTestId('save')).toHaveTextContent(/^Save$/);
  });

  test('says why it could not save', async () => {
    vi.spyOn(articles, 'save').mockRejectedValue(new AppError('storage-full'));
    await open({ type: 'article', article, detection: sure });
    await page.getByTestId('save').click();
    await expect.element(page.getByText(/disk is full/).first()).toBeInTheDocument();
    await expect.element(page.getByTestId('save')).toHaveTextContent(/^Save$/);
  });
});

async function open(shown: Page, isStillLoading = false): Promise<void> {
  ({ close } = await show(createElement(ArticleCard, { page: shown, tabId: 1, isStillLoading })));
}
