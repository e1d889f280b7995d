import Dexie, { type EntityTable } from 'dexie';
import { createElement, type ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { useWatch } from '@/ui/hooks/use-watch';
import { show } from '../show';

const database = new Dexie('use-watch-test') as Dexie & {
  notes: EntityTable<{ id: number; text: string }, 'id'>;
};
database.version(1).stores({ notes: 'id' });
const read = vi.fn((id: number) => database.notes.get(id));

afterEach(async () => {
  await database.notes.clear();
  read.mockClear();
});

describe('useWatch', () => {
  test('shows a change made elsewhere, and stops when its component goes', async () => {
    await database.notes.put({ id: 1, text: 'first' });
    const { element, close } = await show(createElement(Note, { id: 1 }));
    await expect.poll(() => element.textContent).toBe('value: first');
    await database.notes.put({ id: 1, text: 'second' });
    await expect.poll(() => element.textContent).toBe('value: second');
    close();
    const reads = read.mock.calls.length;
    await database.notes.put({ id: 1, text: 'third' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(read).toHaveBeenCalledTimes(reads);
  });

  test('hands on an error, and asks again after a while', async () => {
    await database.notes.put({ id: 1, text: 'first' });
    read.mockRejectedValueOnce(new Error('no disk'));
    const { element, close } = await show(createElement(Note, { id: 1 }));
    await expect.poll(() => element.textContent).toBe('error: no disk');
    await expect.poll(() => element.textContent, { timeout: 3000 }).toBe('value: first');
    await database.notes.put({ id: 1, text: 'second' });
    await expect.poll(() => element.textContent).toBe('value: second');
    close();
  });
});

function Note({ id }: { readonly id: number }): ReactNode {
  const note = useWatch(() => read(id), [id]);
  if (note.type === 'loading') return 'loading';
  return note.type === 'value' ? `value: ${note.value?.text}` : `error: ${(note.error as Error).message}`;
}
