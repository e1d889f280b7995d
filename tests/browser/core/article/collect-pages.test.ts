import { describe, expect, test, vi } from 'vitest';
import { collectPages, type LoadedPage } from '@/core/article/collect-pages';
import { extractArticle } from '@/core/article/extract';
import { renderContent } from '@/core/article/sanitize';
import type { ExtractedArticle, PagesProgress } from '@/core/article/types';
import { parsePage } from '../../support/read-page';

const TITLE = '柳津河上的最后一班渡船';
const FOLDER = 'https://lan.example/news/';

/** A paragraph of its own for each page and number, long enough to be one. */
function paragraph(page: number, index: number): string {
  return `第${page}页第${index}段：渡口的老人收好缆绳，在石阶上坐下来，等对岸的灯一盏一盏地灭下去，再把第${page * 10 + index}本账簿摊开。`;
}

interface Made {
  readonly title?: string;
  readonly before?: string;
  readonly after?: string;
  readonly bar?: string;
}

function html(page: number, { title = TITLE, before = '', after = '', bar = '' }: Made = {}): string {
  const text = [1, 2, 3, 4, 5].map((index) => `<p>${paragraph(page, index)}</p>`).join('');
  return `<html lang="zh-CN"><head><title>${title}</title><meta property="og:type" content="article"></head>
    <body><article><h1>${title}</h1>${before}${text}${after}</article><div class="pages">${bar}</div></body></html>`;
}

function bar(total: number): string {
  return Array.from({ length: total }, (_, index) => `<a href="${address(index + 1)}">${index + 1}</a>`).join(
    ' ',
  );
}

function address(page: number): string {
  return `${FOLDER}${page === 1 ? '77' : `77_${page}`}.html`;
}

interface Site {
  readonly pages: Readonly<Record<number, string>>;
  readonly current?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PagesProgress) => void;
}

/** Joins the article of one page of a site; `asked` are the numbers of those that were asked for. */
async function join({ pages, current = 1, signal, onProgress = () => undefined }: Site) {
  const page = parsePage(pages[current] ?? '', address(current));
  const extraction = extractArticle(page, address(current), window);
  if (extraction.type !== 'article') throw new Error(extraction.type);
  const asked: number[] = [];
  const load = async (url: string): Promise<LoadedPage | null> => {
    const number = Number(/_(\d+)\.html$/.exec(url)?.[1] ?? 1);
    asked.push(number);
    const found = pages[number];
    return found ? { document: parsePage(found, url), url } : null;
  };
  const rest = { window, load, onProgress, signal: signal ?? new AbortController().signal };
  return { article: await collectPages(page, extraction.article, rest), alone: extraction.article, asked };
}

const three = { 1: html(1, { bar: bar(3) }), 2: html(2, { bar: bar(3) }), 3: html(3, { bar: bar(3) }) };

function paragraphs({ text }: ExtractedArticle): string[] {
  return text.split('\n\n');
}

function wholeOf(...pages: number[]): string[] {
  return pages.flatMap((page) => [1, 2, 3, 4, 5].map((index) => paragraph(page, index)));
}

describe('the pages of an article', () => {
  test('are joined in order and counted as a whole', async () => {
    const onProgress = vi.fn();
    const { article, alone } = await join({ pages: three, onProgress });
    expect(alone.joinedPages).toEqual({ count: 1, total: 3 });
    expect(paragraphs(article)).toEqual(wholeOf(1, 2, 3));
    expect(article.joinedPages).toEqual({ count: 3, total: 3 });
    expect(article.count.units).toBeGreaterThan(alone.count.units * 2.9);
    expect(onProgress.mock.calls).toEqual([[{ done: 1, total: 3 }], [{ done: 2, total: 3 }]]);
  });

  test('are joined from the first on where the person is on the last', async () => {
    const { article } = await join({ pages: three, current: 3 });
    expect(paragraphs(article)).toEqual(wholeOf(1, 2, 3));
    expect(article.url).toBe(address(1));
  });

  test('are followed from one to the next where each knows only its neighbour', async () => {
    const next = (page: number): string => `<a href="${address(page)}">下一页</a>`;
    const pages = { 1: html(1, { bar: next(2) }), 2: html(2, { bar: next(3) }), 3: html(3) };
    const { article } = await join({ pages });
    expect(paragraphs(article)).toEqual(wholeOf(1, 2, 3));
    expect(article.joinedPages).toEqual({ count: 3, total: 3 });
  });

  test('give what has come where one does not, and say so', async () => {
    const { 2: _lost, ...pages } = three;
    const { article } = await join({ pages });
    expect(paragraphs(article)).toEqual(wholeOf(1, 3));
    expect(article.joinedPages).toEqual({ count: 2, total: 3, missing: [2] });
  });

  test('give what has come where they are stopped', async () => {
    const stop = new AbortController();
    const onProgress = ({ done }: PagesProgress): void => void (done === 2 && stop.abort());
    const pages = { ...three, 3: '' };
    const { article } = await join({ pages, onProgress, signal: stop.signal });
    expect(paragraphs(article)).toEqual(wholeOf(1, 2));
    expect(article.joinedPages).toEqual({ count: 2, total: 3 });
  });

  test('are twenty at most', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [index + 1, html(index + 1, { bar: bar(30) })]),
    );
    const { article, asked } = await join({ pages });
    expect(asked).toHaveLength(19);
    expect(article.joinedPages).toEqual({ count: 20, total: 30 });
  });

  test('that tell another story are none', async () => {
    const pages = { 1: html(1, { bar: bar(2) }), 2: html(2, { title: '青檀山的茶园今年开得早' }) };
    const { article, asked } = await join({ pages });
    expect(asked).toEqual([2]);
    expect(article.joinedPages).toBeUndefined();
    expect(paragraphs(article)).toEqual(wholeOf(1));
  });

  test('that are this page again are none', async () => {
    const { article } = await join({ pages: { 1: html(1, { bar: bar(2) }), 2: html(1) } });
    expect(article.joinedPages).toBeUndefined();
    expect(paragraphs(article)).toEqual(wholeOf(1));
  });

  test('that number their titles are the same story', async () => {
    const pages = { 1: html(1, { bar: bar(2) }), 2: html(2, { title: `${TITLE}(2)` }) };
    expect((await join({ pages })).article.joinedPages?.count).toBe(2);
  });
});

describe('what stands on every page', () => {
  const intro = '<p>编者按：本报记者用三个月，记录了这条船的最后一个秋天。</p>';
  const figure = (name: string) =>
    `<figure><img src="https://lan.example/${name}.jpg" width="600" height="400"><figcaption>清晨的渡口</figcaption></figure>`;
  const note = '<p>（本文照片均为资料图片，摄影秦渡）</p>';

  test('is in the article once: an introduction and a picture at the start, a note at the end', async () => {
    const made = { before: intro + figure('pier'), after: note, bar: bar(2) };
    const { article } = await join({ pages: { 1: html(1, made), 2: html(2, made) } });
    const found = paragraphs(article);
    expect(found.filter((text) => text.startsWith('编者按'))).toHaveLength(1);
    expect(found[0]).toMatch(/^编者按/);
    expect(found.filter((text) => text.includes('摄影秦渡'))).toHaveLength(1);
    expect(found.at(-1)).toContain('摄影秦渡');
    expect(renderContent(article.html, window).querySelectorAll('figure')).toHaveLength(1);
    expect(article.images).toBe(1);
    expect(article.trace.removals.map(({ pass }) => pass)).toContain('join-pages');
  });

  test('stays where it is short and in the middle: people do say the same twice', async () => {
    const said = (page: number): string =>
      html(page, { bar: bar(2) }).replace('</p><p>', '</p><p>“是的。”</p><p>');
    const { article } = await join({ pages: { 1: said(1), 2: said(2) } });
    expect(paragraphs(article).filter((text) => text === '“是的。”')).toHaveLength(2);
  });
});

test('links to notes lead to those of their own page', async () => {
  const made = (page: number): Made => ({
    before: `<p>${paragraph(page, 7)}<a href="#n1">[1]</a></p>`,
    after: `<p id="n1">注释${page}：见渡口管理所第${page}号账簿，藏于镇上的档案室，可以借阅。</p>`,
    bar: bar(2),
  });
  const { article } = await join({ pages: { 1: html(1, made(1)), 2: html(2, made(2)) } });
  const content = renderContent(article.html, window);
  const [one, two] = [...content.querySelectorAll('a[href^="#"]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  expect(one).not.toBe(two);
  expect(content.querySelector(one ?? '')?.textContent).toContain('注释1');
  expect(content.querySelector(two ?? '')?.textContent).toContain('注释2');
});
