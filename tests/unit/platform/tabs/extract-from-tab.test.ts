import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { extractFromTab } from '@/platform/tabs/extract-from-tab';
import { extracted } from '../library/make';
import { detection, found } from './extraction';

interface Injection {
  readonly injectImmediately?: boolean;
}

const executeScript = vi.hoisted(() => vi.fn<(injection: Injection) => Promise<unknown>>());
const getTab = vi.hoisted(() => vi.fn<() => Promise<{ url?: string }>>());
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript }, tabs: { get: getTab } } }));

const WHOLE = { type: 'nothing', detection: detection(['whole']) };
const PART = { type: 'nothing', detection: detection(['part']) };
const never = new Promise<never>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'info').mockReturnValue();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  executeScript.mockReset();
});

describe('extractFromTab', () => {
  test('asks once where the page answers', async () => {
    executeScript.mockResolvedValue([{ result: WHOLE }]);
    const onEarly = vi.fn();
    expect(await extractFromTab(1, onEarly)).toEqual(WHOLE);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(executeScript).toHaveBeenCalledOnce();
    expect(onEarly).not.toHaveBeenCalled();
  });

  test('takes what is there of a page that does not finish loading, and says so', async () => {
    executeScript.mockImplementation(({ injectImmediately }) =>
      injectImmediately ? Promise.resolve([{ result: PART }]) : never,
    );
    const onEarly = vi.fn();
    const extraction = extractFromTab(1, onEarly);
    await vi.advanceTimersByTimeAsync(1_900);
    expect(executeScript).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(200);
    expect(await extraction).toEqual(PART);
    expect(onEarly).toHaveBeenCalledOnce();
  });

  test('takes the whole page where that comes first after all', async () => {
    executeScript.mockImplementation(({ injectImmediately }) =>
      injectImmediately
        ? never
        : new Promise((resolve) => setTimeout(() => resolve([{ result: WHOLE }]), 3_000)),
    );
    const onEarly = vi.fn();
    const extraction = extractFromTab(1, onEarly);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await extraction).toEqual(WHOLE);
    expect(onEarly).not.toHaveBeenCalled();
  });

  test.for([undefined, 'article', { ...WHOLE, type: 'stored' }])(
    'does not believe a page that answers %j',
    async (result) => {
      vi.spyOn(console, 'warn').mockReturnValue();
      executeScript.mockResolvedValue([{ result }]);
      expect(await extractFromTab(1)).toEqual({ type: 'refused', code: 'page-not-reachable' });
    },
  );

  test('refuses at once where no script may enter', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await extractFromTab(1)).toEqual({ type: 'refused', code: 'page-not-reachable' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('gives up a page that never lets a script run', async () => {
    executeScript.mockReturnValue(never);
    const extraction = extractFromTab(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await extraction).toEqual({ type: 'refused', code: 'page-busy' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the address of an article', () => {
  const article = (url: string) => found(extracted({ url }));

  test.for([
    ['https://marlow.example/a', 'https://marlow.example/a'],
    ['https://marlow.example/a', 'https://marlow.example/b'],
    ['https://marlow.example/a', undefined],
    ['file:///home/ada/story.html', 'file:///home/ada/story.html'],
  ] as const)('%s is taken from a tab that shows %s', async ([address, shown]) => {
    executeScript.mockResolvedValue([{ result: article(address) }]);
    getTab.mockResolvedValue(shown === undefined ? {} : { url: shown });
    expect(await extractFromTab(1)).toEqual(article(address));
  });

  test.for([
    ['https://bigpaper.example/a', 'https://marlow.example/a'],
    ['https://bigpaper.example/a', 'https://bigpaper.example.marlow.example/a'],
    ['https://bigpaper.example/a', 'http://bigpaper.example/a'],
    ['about:blank', 'about:blank'],
    ['data:text/html,x', 'data:text/html,x'],
    ['blob:https://marlow.example/1', 'blob:https://marlow.example/1'],
    ['javascript:1', 'https://marlow.example/a'],
    ['no address', 'https://marlow.example/a'],
  ] as const)('%s is refused from a tab that shows %s', async ([address, shown]) => {
    executeScript.mockResolvedValue([{ result: article(address) }]);
    getTab.mockResolvedValue({ url: shown });
    expect(await extractFromTab(1)).toEqual({ type: 'refused', code: 'page-not-reachable' });
  });
});
