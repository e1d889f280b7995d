import { describe, expect, test } from 'vitest';
import { readingSpeed } from '@/core/text/reading-speeds';
import { estimateReadingTime, readingTime } from '@/core/text/reading-time';
import type { WordCount } from '@/core/text/types';

function counted(cjk: number, punct: number, words: number): WordCount {
  return { cjk, punct, words, units: cjk + punct + words };
}

describe('estimateReadingTime', () => {
  test.each([
    ['nothing takes a minute', { count: counted(0, 0, 0) }, 1],
    ['400 characters with marks are one minute', { count: counted(350, 50, 0), lang: 'zh-Hans' }, 1],
    ['one more makes it two', { count: counted(351, 50, 0), lang: 'zh' }, 2],
    ['the reference article', { count: counted(2089, 195, 2), lang: 'zh' }, 6],
    ['238 English words are one minute', { count: counted(0, 0, 238), lang: 'en-GB' }, 1],
    ['1,204 English words', { count: counted(0, 0, 1204), lang: 'en' }, 6],
    ['characters and words add up', { count: counted(400, 0, 239), lang: 'zh' }, 3],
    ['own speeds', { count: counted(0, 0, 1000), lang: 'en', speeds: { words: 500 } }, 2],
    ['a speed of zero is no speed', { count: counted(800, 0, 0), lang: 'zh', speeds: { cjk: 0 } }, 2],
    [
      '1.12 + 0.68 + 0.2 is two minutes, though not for a computer',
      { count: counted(448, 0, 102), images: 1, speeds: { words: 150 } },
      2,
    ],
  ])('%s', (_what, input, minutes) => {
    expect(estimateReadingTime(input)).toBe(minutes);
  });

  test.each([
    [0, 0],
    [1, 12],
    [2, 23],
    [9, 72],
    [10, 75],
    [12, 81],
    [Number.NaN, 0],
    [-2, 0],
  ])('%d images take %d seconds', (images, seconds) => {
    expect(readingTime({ count: counted(0, 0, 0), images }).imageMinutes * 60).toBeCloseTo(seconds, 9);
  });

  test('the parts explain the minutes', () => {
    const time = readingTime({ count: counted(600, 200, 119), lang: 'zh', images: 1 });
    expect(time).toEqual({
      minutes: 3,
      cjkMinutes: 2,
      wordMinutes: 0.5,
      imageMinutes: 0.2,
      speed: { cjk: 400, words: 238 },
    });
  });
});

describe('readingSpeed', () => {
  test.each([
    ['zh-Hant-TW', 400, 238],
    ['en', 400, 238],
    ['ja-JP', 560, 238],
    ['ko', 400, 202],
    ['de', 400, 187],
    ['ar', 400, 144],
    ['hi', 400, 192],
    ['und', 400, 238],
  ])('%s', (lang, cjk, words) => {
    expect(readingSpeed(lang)).toEqual({ cjk, words });
  });
});
