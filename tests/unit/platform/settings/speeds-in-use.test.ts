import { expect, test } from 'vitest';
import { speedsInUse } from '@/platform/settings/speeds-in-use';

const LEARNED = { cjk: 520, words: 300 };

test.each([
  ['what was learned, where nothing is typed', { speeds: {}, learnsSpeed: true, learned: LEARNED }, LEARNED],
  [
    'what is typed, before what was learned',
    { speeds: { cjk: 400 }, learnsSpeed: true, learned: LEARNED },
    { cjk: 400, words: 300 },
  ],
  [
    'nothing of what was learned, while that is off',
    { speeds: { words: 250 }, learnsSpeed: false, learned: LEARNED },
    { words: 250 },
  ],
  ['the averages, where nothing is known', { speeds: {}, learnsSpeed: true, learned: {} }, {}],
])('estimates use %s', (_, settings, expected) => {
  expect(speedsInUse(settings)).toEqual(expected);
});
