import { createElement } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ShortcutSheet } from '@/ui/shortcuts/shortcut-sheet';
import { show } from '../show';

vi.mock('wxt/browser', () => ({
  browser: {
    commands: { getAll: async () => [{ name: 'open-reader', shortcut: 'Alt+R' }] },
    runtime: { openOptionsPage: async () => undefined },
  },
}));

let close: () => void;
afterEach(() => close());

const sheet = () => page.getByTestId('shortcut-sheet');

test('? shows the keys of the screen and of the browser, ? closes it, and the focus goes back', async () => {
  const field = createElement('input', { 'data-testid': 'field' });
  const parts = createElement('div', null, field, createElement(ShortcutSheet, { screen: 'library' }));
  ({ close } = await show(parts));
  const button = page.getByTestId('shortcuts');
  await expect.element(button).toBeVisible();
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('?');
  await expect.element(sheet()).toBeVisible();
  await expect.element(sheet()).toHaveTextContent('Next articleJ');
  await expect.element(sheet()).toHaveTextContent('Read this pageAlt+R');
  await expect.element(sheet()).not.toHaveTextContent('sentence');
  await userEvent.keyboard('?');
  await expect.poll(() => sheet().elements()).toHaveLength(0);
  await expect.element(button).toHaveFocus();
});

test('? in a text field is a question mark', async () => {
  const field = createElement('input', { 'data-testid': 'field' });
  const parts = createElement('div', null, field, createElement(ShortcutSheet, { screen: 'library' }));
  ({ close } = await show(parts));
  await page.getByTestId('field').click();
  await userEvent.keyboard('?');
  await expect.element(page.getByTestId('field')).toHaveValue('?');
  expect(sheet().elements()).toHaveLength(0);
});
