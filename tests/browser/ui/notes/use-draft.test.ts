import { createElement, type ReactNode, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AppError } from '@/core/errors';
import { type SaveDraft, useDraft } from '@/ui/notes/use-draft';
import { show } from '../show';

let close: () => void;

afterEach(() => {
  close();
  vi.restoreAllMocks();
});

describe('Words that cannot be saved', () => {
  test('stay, can be copied, are tried again and saved as soon as it works', async () => {
    const save = vi.fn<SaveDraft>(() => Promise.reject(new AppError('storage-full')));
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open(save);
    await userEvent.fill(field(), 'ask the ferryman');
    leave();
    await expect.element(page.getByText(/disk is full/).first()).toBeInTheDocument();
    await expect.element(field()).toHaveValue('ask the ferryman');
    await page.getByText('Copy the text').click();
    expect(copied).toHaveBeenCalledWith('ask the ferryman');

    // Told once, however often it is tried.
    leave();
    await expect.poll(() => save.mock.calls.length).toBeGreaterThan(1);
    save.mockResolvedValue();
    leave();
    await expect.element(page.getByText('That is saved now.').first()).toBeInTheDocument();
    expect(new Set(save.mock.calls.map((call) => call.join()))).toEqual(new Set(['ask the ferryman,before']));
    expect(page.getByText(/disk is full/).elements().length).toBeLessThanOrEqual(2);
  });

  test('and what is typed after that is stored over what there was', async () => {
    const save = vi.fn<SaveDraft>(() => Promise.reject(new AppError('storage-failed')));
    await open(save);
    await userEvent.fill(field(), 'one');
    leave();
    await expect.poll(() => save.mock.calls.length).toBe(1);
    save.mockResolvedValue();
    await userEvent.fill(field(), 'one and two');
    leave();
    await expect.poll(() => save.mock.lastCall).toEqual(['one and two', 'before']);
  });
});

test('Words that were not saved before are there and saved, without a touch', async () => {
  const save = vi.fn<SaveDraft>(() => Promise.resolve());
  await open(save, 'ask the ferryman');
  await expect.element(field()).toHaveValue('ask the ferryman');
  await expect.poll(() => save.mock.calls).toEqual([['ask the ferryman', 'before']]);
});

function field() {
  return page.getByRole('textbox');
}

/** As when the focus goes elsewhere. */
function leave(): void {
  field()
    .element()
    .dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

async function open(save: SaveDraft, waiting: string | null = null): Promise<void> {
  const shown = await show(createElement(Field, { save, waiting }));
  close = shown.close;
  await expect.element(field()).toHaveValue(waiting ?? 'before');
}

function Field({ save, waiting }: { readonly save: SaveDraft; readonly waiting: string | null }): ReactNode {
  const [stored] = useState('before');
  const { text, edit, flush } = useDraft(stored, save, waiting);
  return createElement('textarea', {
    value: text,
    onChange: (event: { currentTarget: HTMLTextAreaElement }) => edit(event.currentTarget.value),
    onBlur: flush,
  });
}
