import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actionName } from '@/ui/shortcuts/action-name';
import { FIXED_KEYS, KEY_ACTIONS } from '@/ui/shortcuts/key-actions';
import { keyName } from '@/ui/shortcuts/key-name';
import { actionFor, conflictsOf, keyFor } from '@/ui/shortcuts/keys-in-use';

describe('The table of keys', () => {
  test('names each action once, and no two of a screen share a key', () => {
    expect(new Set(KEY_ACTIONS.map(({ id }) => id)).size).toBe(KEY_ACTIONS.length);
    expect(KEY_ACTIONS.flatMap(({ id }) => conflictsOf(id, {}))).toEqual([]);
  });

  test('has words for each of them', () => {
    const words = parse(readFileSync('src/locales/en.yml', 'utf8'));
    const t = (key: string): unknown => key.split('.').reduce((node, part) => node?.[part], words);
    for (const { id } of [...KEY_ACTIONS, ...FIXED_KEYS]) {
      expect(actionName(t as never, id), id).toBeTypeOf('string');
    }
  });
});

describe('Keys of one’s own', () => {
  test.for([
    ['the default where there is none', {}, 'j'],
    ['one’s own', { 'reader.nextSentence': 'm' }, 'm'],
    ['none at all', { 'reader.nextSentence': '' }, ''],
  ] as const)('are %s', ([, own, key]) => {
    expect(keyFor('reader.nextSentence', own)).toBe(key);
  });

  test('take the place of the default', () => {
    const own = { 'reader.nextSentence': 'm' };
    expect(actionFor('reader', 'm', own)).toBe('reader.nextSentence');
    expect(actionFor('reader', 'j', own)).toBeNull();
    expect(actionFor('library', 'j', own)).toBe('library.next');
  });

  test('leave the keys that do the same', () => {
    expect(actionFor('library', 'ArrowDown', { 'library.next': '' })).toBe('library.next');
  });

  test('in conflict are told on both sides, and the first action of the table answers', () => {
    const own = { 'reader.highlight': 'k' };
    expect(conflictsOf('reader.highlight', own)).toEqual(['reader.previousSentence']);
    expect(conflictsOf('reader.previousSentence', own)).toEqual(['reader.highlight']);
    expect(actionFor('reader', 'k', own)).toBe('reader.previousSentence');
  });

  test('of two screens are no conflict, those of every screen are', () => {
    expect(conflictsOf('library.next', { 'library.next': 'h' })).toEqual([]);
    expect(conflictsOf('all.sheet', { 'all.sheet': 'x' })).toEqual(['library.choose']);
  });

  test('that are none are no conflict', () => {
    expect(conflictsOf('reader.highlight', { 'reader.highlight': '', 'reader.nextSentence': '' })).toEqual(
      [],
    );
  });
});

test.for([
  ['j', false, 'J'],
  ['ArrowDown', false, '↓'],
  ['Mod', false, 'Ctrl'],
  ['Mod', true, '⌘'],
  ['Delete', true, 'Delete'],
] as const)('%s is printed (Apple: %s) as %s', ([key, isApple, name]) => {
  expect(keyName(key, isApple)).toBe(name);
});
