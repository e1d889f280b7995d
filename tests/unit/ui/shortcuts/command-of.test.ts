import { describe, expect, test } from 'vitest';
import { commandOf } from '@/ui/shortcuts/command-of';

const ALONE = {
  ...{ altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
  ...{ isComposing: false, code: '' },
};

describe('A press for the whole browser', () => {
  test.for([
    [{ altKey: true, key: 'r' }, false, 'Alt+R'],
    [{ altKey: true, shiftKey: true, key: 'L' }, false, 'Alt+Shift+L'],
    [{ ctrlKey: true, key: '1' }, false, 'Ctrl+1'],
    [{ ctrlKey: true, key: '1' }, true, 'MacCtrl+1'],
    [{ metaKey: true, key: 'y' }, true, 'Command+Y'],
    [{ altKey: true, key: 'å', code: 'KeyA' }, true, 'Alt+A'],
    [{ altKey: true, key: 'ArrowUp' }, false, 'Alt+Up'],
    [{ altKey: true, key: ',' }, false, 'Alt+Comma'],
    [{ key: 'F6' }, false, 'F6'],
  ] as const)('%j (Apple: %s) is %s', ([press, isApple, command]) => {
    expect(commandOf({ ...ALONE, ...press }, isApple)).toBe(command);
  });

  test.for([
    { key: 'r' },
    { key: 'R', shiftKey: true },
    { key: 'r', metaKey: true },
    { key: 'r', altKey: true, ctrlKey: true },
    { key: 'é', altKey: true, code: 'Semicolon' },
    { key: 'Alt', altKey: true },
    { key: 'r', altKey: true, isComposing: true },
  ])('%j is none', (press) => {
    expect(commandOf({ ...ALONE, ...press }, false)).toBeNull();
  });
});
