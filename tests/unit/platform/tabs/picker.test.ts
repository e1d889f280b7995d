import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readPicked, startPicker } from '@/platform/tabs/picker';

const handed = vi.hoisted((): { name: string; token?: string }[] => []);
const read = vi.hoisted((): number[] => []);

vi.mock('wxt/browser', async () => (await import('../../support/memory-browser')).memoryBrowser());
vi.mock('@/platform/library/library', () => ({ articles: {} }));
vi.mock('@/platform/tabs/read-tab', () => ({
  tryToRead: async (tabId: number) => {
    read.push(tabId);
    return null;
  },
}));
vi.mock('@/platform/tabs/hand-over', () => ({
  handOver: async (_tabId: number, name: string, given: { token?: string }) =>
    handed.push({ name, ...given }),
}));

beforeEach(async () => {
  await browser.storage.session.clear();
  handed.length = 0;
  read.length = 0;
});

test('what was picked is read once, by the token of the picker that was started there', async () => {
  await startPicker(7, {});
  const token = handed[0]?.token ?? '';
  await readPicked(7, token, [1, 2]);
  await readPicked(7, token, [1, 2]);
  expect(read).toEqual([7]);
});

test('a picker that nobody started there, or that another one has replaced, has nothing read', async () => {
  await startPicker(7, {});
  const [first] = handed;
  await startPicker(7, {});
  await readPicked(7, first?.token ?? '', [1]);
  await readPicked(8, handed[1]?.token ?? '', [1]);
  await readPicked(9, '', [1]);
  expect(read).toEqual([]);
});
