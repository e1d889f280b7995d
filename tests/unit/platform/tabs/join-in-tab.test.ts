import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ExtractedArticle } from '@/core/article/types';
import { joinInTab } from '@/platform/tabs/join-in-tab';
import { extracted } from '../library/make';
import { found } from './extraction';

interface Injection {
  readonly files?: readonly string[];
  readonly args?: readonly unknown[];
}
type Listener = (message: { data: unknown; sender: unknown }) => void;

const fake = vi.hoisted(() => ({
  executeScript: vi.fn<(injection: Injection) => Promise<unknown>>(),
  listeners: new Set<Listener>(),
}));
vi.mock('wxt/browser', () => ({
  browser: { scripting: { executeScript: fake.executeScript }, runtime: { id: 'lede' } },
}));
vi.mock('@/platform/messaging/messaging', () => ({
  onMessage: (_: string, listener: Listener) => {
    fake.listeners.add(listener);
    return () => fake.listeners.delete(listener);
  },
}));

const first = extracted({ url: 'https://news.example/pier', joinedPages: { count: 1, total: 3 } });
const whole = extracted({ url: 'https://news.example/pier', joinedPages: { count: 3, total: 3 } });
const SENDER = { id: 'lede', frameId: 0, tab: { id: 7 } };

let answer: (article: ExtractedArticle | null) => void;
let token: unknown;

beforeEach(() => {
  vi.spyOn(console, 'info').mockReturnValue();
  fake.executeScript.mockImplementation(({ files, args }) => {
    if (args) token = args[1];
    if (!files) return Promise.resolve([]);
    return new Promise((resolve) => {
      answer = (article) => resolve([{ result: article && found(article) }]);
    });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  fake.executeScript.mockReset();
});

function start() {
  const onProgress = vi.fn();
  const stop = new AbortController();
  return { onProgress, stop, joined: joinInTab(7, first, { onProgress, signal: stop.signal }) };
}

function say(data: object, sender: object = SENDER): void {
  for (const listener of fake.listeners) listener({ data, sender });
}

async function injected(): Promise<void> {
  await vi.waitFor(() =>
    expect(fake.executeScript).toHaveBeenCalledWith(expect.objectContaining({ files: ['/page.js'] })),
  );
}

describe('joinInTab', () => {
  test('gives the whole, and listens no longer than that', async () => {
    const { joined, onProgress } = start();
    await injected();
    say({ token, done: 2, total: 3 });
    expect(onProgress).toHaveBeenCalledWith({ done: 2, total: 3 });
    answer(whole);
    expect(await joined).toEqual(whole);
    expect(fake.listeners.size).toBe(0);
  });

  test.for([
    ['another tab', {}, { ...SENDER, tab: { id: 8 } }],
    ['a frame in the page', {}, { ...SENDER, frameId: 2 }],
    ['another extension', {}, { ...SENDER, id: 'stranger' }],
    ['another token', { token: '5f0c1c1e-7d0f-4c52-8d5f-3f6c1f0f7a11' }, SENDER],
    ['figures that are none', { done: -1 }, SENDER],
  ] as const)('hears nothing from %s', async ([, change, sender]) => {
    const { joined, onProgress } = start();
    await injected();
    say({ token, done: 2, total: 3, ...change }, sender);
    answer(whole);
    await joined;
    expect(onProgress).not.toHaveBeenCalled();
  });

  test('asks nothing of a page whose article is whole', async () => {
    const rest = { onProgress: vi.fn(), signal: new AbortController().signal };
    expect(await joinInTab(7, whole, rest)).toBe(whole);
    expect(fake.executeScript).not.toHaveBeenCalled();
  });

  test('stops it in the page, and takes what is there', async () => {
    const { joined, stop } = start();
    await injected();
    const before = fake.executeScript.mock.calls.length;
    stop.abort();
    expect(fake.executeScript.mock.calls.length).toBe(before + 1);
    const some = { ...whole, joinedPages: { count: 2, total: 3 } };
    answer(some);
    expect(await joined).toEqual(some);
  });

  test('keeps the first page where the page has gone, or is another by then', async () => {
    const { joined } = start();
    await injected();
    answer(null);
    expect(await joined).toBe(first);
    const again = start();
    await vi.waitFor(() => expect(fake.listeners.size).toBe(1));
    await new Promise((resolve) => setTimeout(resolve));
    answer({ ...whole, url: 'https://other.example/' });
    expect(await again.joined).toBe(first);
  });

  test('waits thirteen seconds for a page that hangs', async () => {
    vi.useFakeTimers();
    const { joined } = start();
    await vi.advanceTimersByTimeAsync(13_000);
    expect(await joined).toBe(first);
    expect(vi.getTimerCount()).toBe(0);
  });
});
