import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HighlightId } from '@/core/annotation/types';
import { noteJournal } from '@/ui/notes/note-journal';
import { lastColour, rememberColour } from '@/ui/reader/last-colour';

const ID = 'x' as HighlightId;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('closed', 'SecurityError');
  });
});

afterEach(() => vi.restoreAllMocks());

describe('Where the browser gives no localStorage', () => {
  test('the last colour is the first of all', () => {
    rememberColour('pink');
    expect(lastColour()).toBe('yellow');
  });

  test('the note journal is empty and stops nobody', () => {
    noteJournal.record(ID, 'a note');
    noteJournal.settle(ID, 'a note');
    expect(noteJournal.pending()).toEqual([]);
  });
});
