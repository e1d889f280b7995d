import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlace, readingPlace } from '@/core/reading/place';

const ZH = '清晨六点半，雾还没有散。老陶推开窗，先看一眼水。\n\n河水很清。他说，比昨天多了三厘米。';
const EN = 'The kettle came first. Then came the flood. Nobody left.';

describe('the place of a sentence', () => {
  test.each([
    ['in the middle of a sentence', ZH, 'zh-Hans', ZH.indexOf('推开'), '老陶推开窗，先看一眼水。'],
    ['at its first letter', ZH, 'zh-Hans', ZH.indexOf('河水'), '河水很清。'],
    ['in the first sentence', ZH, 'zh-Hans', 3, '清晨六点半，雾还没有散。'],
    ['in English', EN, 'en', EN.indexOf('flood'), 'Then came the flood.'],
  ])('%s', (_, text, lang, offset, sentence) => {
    const place = readingPlace(text, offset, lang);
    expect(text.slice(place.offset, place.offset + sentence.length)).toBe(sentence);
    expect(findPlace(text, place)).toBe(place.offset);
  });

  test('is found in a copy that has grown before it', () => {
    const place = readingPlace(ZH, ZH.indexOf('比昨天'), 'zh-Hans');
    expect(findPlace(`更正：${ZH}`, place)).toBe(place.offset + 3);
  });

  test('of two that read alike it is the nearer one', () => {
    const place = { offset: 30, words: 'aa' };
    expect(findPlace(`aa${' '.repeat(24)}aa${' '.repeat(10)}aa`, place)).toBe(26);
  });

  test.each(['', 'another text'])('is nowhere in %j', (text) => {
    expect(findPlace(text, readingPlace(ZH, 20, 'zh-Hans'))).toBeNull();
  });

  test('in any text at any offset it begins before the offset and is found again', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 900 }), fc.nat(), (text, at) => {
        const offset = at % text.length;
        const place = readingPlace(text, offset, 'en');
        expect(place.offset).toBeLessThanOrEqual(offset);
        expect(findPlace(text, place)).toBe(place.offset);
      }),
    );
  });
});
