import { describe, expect, test } from 'vitest';
import { canBeGiven, keyOf } from '@/ui/shortcuts/key-of';

const ALONE = { altKey: false, ctrlKey: false, metaKey: false, isComposing: false };

describe('A press of a key', () => {
  test.for([
    ['j', 'j'],
    ['J', 'j'],
    ['?', '?'],
    ['？', '?'],
    ['／', '/'],
    ['é', 'é'],
    ['ж', 'ж'],
    ['ㅓ', 'ᅥ'],
    ['Delete', 'Delete'],
    ['ArrowDown', 'ArrowDown'],
  ] as const)('%s is kept as %s', ([key, kept]) => {
    expect(keyOf({ ...ALONE, key })).toBe(kept);
  });

  test.for(['Tab', 'Escape', 'Enter', ' ', '　', 'Shift', 'F5', 'Process', 'Dead', 'Unidentified', ''])(
    '%j stands for no action',
    (key) => {
      expect(keyOf({ ...ALONE, key })).toBeNull();
    },
  );

  test.for(['altKey', 'ctrlKey', 'metaKey', 'isComposing'] as const)('is not ours with %s', (name) => {
    expect(keyOf({ ...ALONE, key: 'j', [name]: true })).toBeNull();
  });

  test('can be given to an action, but for the arrows, which scroll', () => {
    expect(['j', 'Delete', 'ArrowUp', null].filter(canBeGiven)).toEqual(['j', 'Delete']);
  });
});
