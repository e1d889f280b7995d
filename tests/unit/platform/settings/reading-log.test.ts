import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadStretch } from '@/core/reading/stretch';
import {
  addToReadingLog,
  forgetReadingLog,
  loadReadingLog,
  parseReadingLog,
} from '@/platform/settings/reading-log';

const stored = vi.hoisted(() => new Map<string, unknown>());

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
        remove: async (key: string) => {
          stored.delete(key);
        },
      },
    },
  },
}));

const ONE: ReadStretch = { script: 'cjk', units: 200, seconds: 30 };

beforeEach(() => stored.clear());

describe('the log of what was read', () => {
  test('is empty at first, grows in order, and can be forgotten', async () => {
    expect(await loadReadingLog()).toEqual([]);
    await addToReadingLog([ONE]);
    await addToReadingLog([
      { ...ONE, units: 100 },
      { ...ONE, script: 'words' },
    ]);
    expect((await loadReadingLog()).map(({ script, units }) => [script, units])).toEqual([
      ['cjk', 200],
      ['cjk', 100],
      ['words', 200],
    ]);
    await forgetReadingLog();
    expect(await loadReadingLog()).toEqual([]);
    expect(stored.size).toBe(0);
  });

  test.each([
    ['nothing', undefined],
    ['no list', { script: 'cjk' }],
    ['an unknown script', [ONE, { ...ONE, script: 'runes' }]],
    ['no time', [{ ...ONE, seconds: 0 }]],
    ['an endless time', [{ ...ONE, seconds: Number.POSITIVE_INFINITY }]],
    ['no number', [{ ...ONE, units: Number.NaN }]],
    ['too much', Array(1001).fill(ONE)],
  ])('begins anew where it holds %s', (_what, damaged) => {
    expect(parseReadingLog(damaged)).toEqual([]);
  });

  test('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(Array.isArray(parseReadingLog(anything))).toBe(true);
      }),
    );
  });
});
