import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { isToken, startTools } from '@/platform/tabs/page-tools';

const handed = vi.hoisted((): { tabId: number; token: string }[] => []);

vi.mock('wxt/browser', async () => (await import('../../support/memory-browser')).memoryBrowser());
vi.mock('@/platform/with-lock', () => ({
  withLock: (_name: string, work: () => Promise<unknown>) => work(),
}));
vi.mock('@/platform/settings/settings', () => ({ loadSettings: async () => ({}) }));
vi.mock('@/platform/i18n/locale', () => ({ chosenLocale: () => 'en', localeTag: () => 'en' }));
vi.mock('@/platform/tabs/hand-over', () => ({
  handOver: async (tabId: number, _name: string, { token }: { token: string }) =>
    handed.push({ tabId, token }),
}));

beforeEach(async () => {
  await browser.storage.session.clear();
  handed.length = 0;
});

test('tools that are started again keep their token, so that a press in between counts', async () => {
  await startTools(7);
  const [first] = handed;
  await startTools(7);
  expect(handed[1]).toEqual(first);
  expect(await isToken(7, first?.token ?? '')).toBe(true);
});

test('a tab has a token of its own, and one that never was started has none', async () => {
  await startTools(7);
  await startTools(8);
  expect(handed[1]?.token).not.toBe(handed[0]?.token);
  expect(await isToken(8, handed[0]?.token ?? '')).toBe(false);
  expect(await isToken(9, handed[0]?.token ?? '')).toBe(false);
});
