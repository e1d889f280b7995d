import { describe, expect, test } from 'vitest';
import { resemblance, shingle, sketch } from '@/core/search/shingles';

/** A story of `length` sentences, each with words of its own. */
function story(length: number, seed = 0): string {
  return Array.from({ length }, (_, index) => {
    const number = seed * 1000 + index * 7;
    return `第${number}号楼的居民${String.fromCodePoint(0x4e00 + number)}先生说，${String.fromCodePoint(0x5000 + number * 3)}路的路灯换过${index}次。`;
  }).join('');
}

const TEXT = story(40);

describe('resemblance', () => {
  test.for([
    ['the same text', TEXT, 1, 1],
    [
      'in traditional characters and other punctuation',
      TEXT.replaceAll('灯', '燈').replaceAll('，', ', '),
      1,
      1,
    ],
    [
      'with a line of another paper before and after',
      `【南岸观察讯】据报道。${TEXT}（责任编辑：顾采薇）`,
      0.9,
      1,
    ],
    ['with a tenth of its sentences replaced', TEXT.replace(story(4), story(4, 5)), 0.75, 0.95],
    ['half of it', story(20), 0.4, 0.6],
    ['another story in the same words', story(40, 9), 0, 0.3],
    ['nothing', '', 0, 0],
  ] as const)('%s', ([, other, least, most]) => {
    const share = resemblance(shingle(TEXT), shingle(other));
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  test('is the same both ways, for words as for characters', () => {
    const one = shingle(
      'The ferry board said on Monday that the old harbour bridge will close for two years.',
    );
    const other = shingle(
      'The ferry board said on Tuesday that the old harbour bridge will close for two years.',
    );
    expect(resemblance(one, other)).toBe(resemblance(other, one));
    expect(resemblance(one, other)).toBeGreaterThan(0.3);
  });
});

test('near-identical texts share keys of their sketches, others none', () => {
  const keys = new Set(sketch(shingle(TEXT)));
  const shared = (text: string) => sketch(shingle(text)).filter((key) => keys.has(key)).length;
  expect(shared(`据报道。${TEXT.replace(story(4), '')}`)).toBeGreaterThanOrEqual(6);
  expect(shared('一座桥的故事，与此无关，写得也不长，但也有几句话可以读。')).toBe(0);
});
