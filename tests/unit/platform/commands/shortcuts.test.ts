import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  canChangeShortcuts,
  changeShortcut,
  loadShortcuts,
  openShortcutPage,
  resetShortcut,
} from '@/platform/commands/shortcuts';

const fake = vi.hoisted(() => ({ commands: {} as Record<string, unknown>, tabs: { create: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser: fake }));

const getAll = async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+L' }, { name: 'open-reader' }];

beforeEach(() => {
  fake.commands = { getAll };
});

describe('Keys of the whole browser', () => {
  test('are those that the browser tells, or none', async () => {
    expect(await loadShortcuts()).toMatchObject({ openPopup: 'Alt+Shift+L', openReader: '' });
  });

  test('cannot be changed in Chromium: its page can be opened', async () => {
    expect(canChangeShortcuts()).toBe(false);
    await openShortcutPage();
    expect(fake.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  test('are changed and reset in Firefox', async () => {
    const [update, reset] = [vi.fn(), vi.fn()];
    fake.commands = { getAll, update, reset };
    expect(canChangeShortcuts()).toBe(true);
    await changeShortcut('openReader', 'Alt+M');
    expect(update).toHaveBeenCalledWith({ name: 'open-reader', shortcut: 'Alt+M' });
    await resetShortcut('openPopup');
    expect(reset).toHaveBeenCalledWith('_execute_action');
  });
});
