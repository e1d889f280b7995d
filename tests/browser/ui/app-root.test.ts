import { createElement } from 'react';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mountApp } from '@/ui/app-root';

vi.mock('wxt/browser', () => ({
  browser: {
    extension: { inIncognitoContext: false },
    i18n: { getUILanguage: () => 'en' },
    storage: {
      local: {
        get: () => Promise.reject(new Error('corrupt')),
        onChanged: { addListener: () => undefined, removeListener: () => undefined },
      },
    },
  },
}));

test('settings that cannot be read leave the screen as it comes, and say so', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  await mountApp(createElement('p', null, 'the screen'));
  await expect.element(page.getByText('the screen')).toBeVisible();
  await expect.element(page.getByText(/settings could not be read/).first()).toBeInTheDocument();
  expect(document.documentElement.dataset.theme).toBe('system');
});
