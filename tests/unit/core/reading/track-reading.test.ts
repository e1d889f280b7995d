import { describe, expect, test } from 'vitest';
import { judgeStretch } from '@/core/reading/stretch';
import { trackReading } from '@/core/reading/track-reading';
import { readingSpeed } from '@/core/text/reading-speeds';

const TEXT = '潮水退去以后石阶露出来了'.repeat(100);

describe('reading, followed from rest to rest', () => {
  test('the first rest is only a beginning', () => {
    expect(trackReading(TEXT).rest({ at: 0, start: 0, end: 400 })).toBeNull();
  });

  test('a stretch is what passed the reading line, and the time it took', () => {
    const tracker = trackReading(TEXT);
    tracker.rest({ at: 1000, start: 0, end: 400 });
    expect(tracker.rest({ at: 31_000, start: 200, end: 600 })).toMatchObject({
      count: { cjk: 200, words: 0 },
      unitsInView: 400,
      seconds: 30,
      isDisturbed: false,
    });
  });

  test('a disturbance spoils its own stretch and no other', () => {
    const tracker = trackReading(TEXT);
    tracker.rest({ at: 0, start: 0, end: 400 });
    tracker.disturb();
    expect(tracker.rest({ at: 90_000, start: 200, end: 600 })).toMatchObject({ isDisturbed: true });
    expect(tracker.rest({ at: 120_000, start: 400, end: 800 })).toMatchObject({
      isDisturbed: false,
      seconds: 30,
    });
  });

  test.each([
    ['back', { at: 30_000, start: 0, end: 400 }],
    ['jump', { at: 30_000, start: 900, end: 1200 }],
    ['skim', { at: 1500, start: 400, end: 800 }],
    ['pause', { at: 900_000, start: 400, end: 800 }],
    ['short', { at: 2000, start: 210, end: 610 }],
  ] as const)('a %s is told by what the window shows', (reason, rest) => {
    const tracker = trackReading(TEXT);
    tracker.rest({ at: 0, start: 200, end: 600 });
    const stretch = tracker.rest(rest);
    expect(stretch && judgeStretch(stretch, readingSpeed('zh'))).toEqual({ type: 'left-out', reason });
  });
});
