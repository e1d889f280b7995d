import { createElement } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EXPORT_FORMATS } from '@/core/exchange/types';
import { ExportMenu } from '@/ui/components/export-menu';
import { show } from '../show';

const onSelect = vi.fn();
let close: () => void;

afterEach(() => {
  close();
  vi.resetAllMocks();
});

async function open(): Promise<string[]> {
  const trigger = createElement('button', { type: 'button' }, 'Export');
  const menu = createElement(ExportMenu, { trigger, onSelect });
  ({ close } = await show(menu));
  await expect.element(page.getByRole('button', { name: 'Export' })).toBeInTheDocument();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('menu')).toBeInTheDocument();
  return page
    .getByRole('menuitem')
    .elements()
    .map((item) => item.getAttribute('data-testid') ?? '');
}

test('The menu has every format, in groups with names', async () => {
  expect(await open()).toEqual(EXPORT_FORMATS.map((format) => `export-${format}`));
  const groups = page.getByRole('group').elements();
  const names = groups.map(
    (group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
  );
  expect(names).toEqual(['To read', 'To keep', 'To cite']);
});

test('The keys go through all groups, and Enter chooses', async () => {
  await open();
  await userEvent.keyboard('{End}{Enter}');
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('csl');
});
