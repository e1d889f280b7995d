import { createElement, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { usePage } from '@/ui/popup/use-page';
import { storeArticle } from '../reader/store-article';
import { show } from '../show';

type Listener = (tabId: number, change: { url?: string; status?: string }) => void;

const fake = vi.hoisted(() => ({
  listeners: new Set<(...values: never[]) => void>(),
  url: undefined as string | undefined,
  result: { type: 'nothing' } as object,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      setBadgeText: () => Promise.resolve(),
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeTextColor: () => Promise.resolve(),
      setIcon: () => Promise.resolve(),
    },
    runtime: { getURL: (path: string) => `chrome-extension://lede${path}` },
    scripting: { executeScript: async () => [{ result: await fake.result }] },
    tabs: {
      query: () => Promise.resolve([{ id: 7, url: fake.url }]),
      get: () => Promise.resolve({ id: 7, url: fake.url }),
      onUpdated: {
        addListener: (listener: Listener) => fake.listeners.add(listener),
        removeListener: (listener: Listener) => fake.listeners.delete(listener),
      },
    },
  },
}));

let element: HTMLElement;
let close: () => void;

beforeEach(() => {
  fake.url = undefined;
  fake.result = { type: 'refused', code: 'page-too-large' };
});

afterEach(() => close());

describe('usePage', () => {
  test.for([
    ['another address', { url: 'https://courier.example/next' }],
    ['a page that has finished loading', { status: 'complete' }],
  ] as const)('reads again on %s', async ([, change]) => {
    await open();
    await expect.poll(shown).toBe('refused page-too-large');
    fake.result = { type: 'refused', code: 'page-too-deep' };
    update(7, change);
    await expect.poll(shown).toBe('refused page-too-deep');
  });

  test('shows nothing of the old page while the new one loads', async () => {
    await open();
    await expect.poll(shown).toBe('refused page-too-large');
    fake.result = new Promise(() => undefined);
    update(7, { status: 'loading' });
    await expect.poll(shown).toBe('loading');
  });

  test('minds no other tab, and stops with its window', async () => {
    await open();
    await expect.poll(shown).toBe('refused page-too-large');
    fake.result = { type: 'refused', code: 'page-too-deep' };
    update(8, { status: 'complete' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown()).toBe('refused page-too-large');
    close();
    expect(fake.listeners.size).toBe(0);
  });

  test('knows its own reader', async () => {
    const { article } = await storeArticle();
    fake.url = `chrome-extension://lede/reader.html?id=${article.id}`;
    await open();
    await expect.poll(shown).toBe(`reader ${article.id}`);
  });
});

async function open(): Promise<void> {
  ({ element, close } = await show(createElement(Shown)));
}

function shown(): string {
  return element.textContent;
}

function update(tabId: number, change: Parameters<Listener>[1]): void {
  for (const listener of fake.listeners) (listener as unknown as Listener)(tabId, change);
}

function Shown(): ReactNode {
  const { page } = usePage();
  if (page.type === 'refused') return `${page.type} ${page.code}`;
  return page.type === 'reader' ? `${page.type} ${page.article.id}` : page.type;
}
