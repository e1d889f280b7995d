import { describe, expect, test } from 'vitest';
import { isBackupDue } from '@/platform/backup/reminder';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 26);
const saved = (count: number, firstDaysAgo: number): number[] =>
  Array.from({ length: count }, (_, index) => NOW - (index === 0 ? firstDaysAgo : 1) * DAY);

describe('A backup elsewhere is due', () => {
  test.each([
    ['ten articles, the first a month old, never downloaded', 0, saved(10, 30), true],
    ['downloaded a month ago', NOW - 30 * DAY, saved(10, 90), true],
    ['downloaded last week', NOW - 7 * DAY, saved(10, 90), false],
    ['few articles', 0, saved(9, 90), false],
    ['begun last week', 0, saved(200, 7), false],
    ['an empty library', 0, [], false],
  ])('%s: %#', (_, settledAt, savedAt, isDue) => {
    expect(isBackupDue(settledAt, savedAt, NOW)).toBe(isDue);
  });
});
