import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { extractArticle } from '@/core/article/extract';
import type { Extraction } from '@/core/article/types';
import { joinOnPage } from '@/platform/pages/join-on-page';

const sendMessage = vi.hoisted(() => vi.fn<() => Promise<void>>());
vi.mock('@/platform/messaging/messaging', () => ({ sendMessage }));

const TOKEN = '5f0c1c1e-7d0f-4c52-8d5f-3f6c1f0f7a11';
const story = document.createElement('article');
let extraction: Extraction;

beforeEach(() => {
  vi.spyOn(console, 'info').mockReturnValue();
  sendMessage.mockResolvedValue();
  // A server that never answers, and a browser that gives up when it is told to.
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  );
  const next = document.createElement('a');
  next.href = `${location.pathname}?page=2`;
  next.textContent = '下一页';
  const paragraph = document.createElement('p');
  paragraph.textContent = '清早的渡口还没有人，江面上起了雾，对岸的灯一盏一盏地灭下去。'.repeat(12);
  story.replaceChildren(paragraph, next);
  document.body.append(story);
  const url = location.origin + location.pathname;
  const found = extractArticle(document, url, window);
  if (found.type !== 'article') throw new Error(found.type);
  extraction = { ...found, article: { ...found.article, url } };
});

afterEach(() => {
  story.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  sendMessage.mockReset();
});

function pagesOf(found: Extraction): unknown {
  return found.type === 'article' ? found.article.joinedPages : found.type;
}

test('a site that never answers is waited for as long as the patience lasts', async () => {
  expect(pagesOf(await joinOnPage(extraction, TOKEN, window, 60))).toEqual({ count: 1, total: 2 });
  expect(sendMessage).toHaveBeenCalledWith('pagesCounted', { token: TOKEN, done: 1, total: 2 });
});

test('whoever waits can stop it, and nothing of that stays in the world of our scripts', async () => {
  const world = globalThis as { ledeStopJoining?: () => void };
  const joined = joinOnPage(extraction, TOKEN, window);
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
  world.ledeStopJoining?.();
  expect(pagesOf(await joined)).toEqual({ count: 1, total: 2 });
  expect('ledeStopJoining' in world).toBe(false);
});

test('it ends by itself where nobody waits', async () => {
  sendMessage.mockRejectedValue(new Error('No response'));
  expect(pagesOf(await joinOnPage(extraction, TOKEN, window))).toEqual({ count: 1, total: 2 });
});
