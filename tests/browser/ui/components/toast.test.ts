import { createElement, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AppError } from '@/core/errors';
import { type Toasts, useToasts } from '@/ui/components/toast';
import { show } from '../show';

let mounted: Toasts | undefined;
let close: () => void;

beforeEach(async () => {
  mounted = undefined;
  const shown = await show(createElement(Toaster));
  close = shown.close;
  await expect.poll(() => mounted).toBeDefined();
});

afterEach(() => close());

describe('A toast', () => {
  test('takes back what was done, once', async () => {
    const undo = vi.fn(() => Promise.resolve());
    toasts().say('Deleted', undo);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(undo).toHaveBeenCalledOnce();
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).elements()).toHaveLength(0);
  });

  test('tells when even the undoing fails', async () => {
    toasts().say('Deleted', () => Promise.reject(new AppError('storage-full')));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText(/disk is full/).first()).toBeInTheDocument();
  });

  test('closes on Escape and keeps the key from the popup around it', async () => {
    const pressed = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    window.addEventListener('keydown', pressed);
    toasts().say('Deleted');
    await expect.poll(shown).toBe(1);
    await userEvent.keyboard('{Escape}');
    await expect.poll(shown).toBe(0);
    await userEvent.keyboard('{Escape}');
    window.removeEventListener('keydown', pressed);
    expect(pressed.mock.results.map((result) => result.value)).toEqual([true, false]);
  });
});

function shown(): number {
  return document.querySelectorAll('[role=dialog], [role=alertdialog]').length;
}

function toasts(): Toasts {
  if (!mounted) throw new Error('Nothing is mounted');
  return mounted;
}

function Toaster(): ReactNode {
  mounted = useToasts();
  return null;
}
