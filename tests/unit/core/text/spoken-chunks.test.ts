import { describe, expect, test } from 'vitest';
import { LONGEST_SECONDS, spokenChunks, spokenSeconds } from '@/core/text/spoken-chunks';

const chunksOf = (text: string, lang: string, rate = 1) =>
  spokenChunks(text, { start: 0, end: text.length }, lang, rate).map(({ start, end, lang: tag }) => ({
    text: text.slice(start, end),
    lang: tag,
  }));

describe('spokenChunks', () => {
  test.for<[string, string, number]>([
    ['zh-Hans', '江上起了雾，船都停在岸边，灯一盏一盏亮起来，'.repeat(20), 1],
    ['zh-Hans', '雾'.repeat(500), 0.5],
    ['en', 'The lamp on the quay was lit, and the boats, all of them, lay still. '.repeat(10), 0.5],
    ['en', 'x'.repeat(900), 1],
    ['en', '👩‍👩‍👧‍👦'.repeat(200), 0.5],
    ['en', '1984 '.repeat(100), 3],
  ])('%s: no chunk takes longer than a voice lasts, and nothing is lost: %j', ([lang, text, rate]) => {
    const chunks = chunksOf(text, lang, rate);
    for (const chunk of chunks)
      expect(spokenSeconds(chunk.text, rate)).toBeLessThanOrEqual(LONGEST_SECONDS + 1e-9);
    expect(chunks.map((chunk) => chunk.text).join('')).toBe(text);
  });

  test('a long sentence is split after a mark', () => {
    const clause = '江上起了雾船都停在岸边灯一盏一盏亮，';
    for (const { text } of chunksOf(clause.repeat(8), 'zh-Hans')) expect(text.endsWith('，')).toBe(true);
  });

  test('no grapheme is torn', () => {
    for (const { text } of chunksOf('👩‍👩‍👧‍👦'.repeat(200), 'en', 0.5)) expect(text).toMatch(/^👩.*👦$/u);
  });

  test('three foreign words get their own language, one does not', () => {
    expect(chunksOf('他说the lamp is lit就走了。', 'zh-Hans')).toEqual([
      { text: '他说', lang: 'zh-Hans' },
      { text: 'the lamp is lit', lang: 'en' },
      { text: '就走了。', lang: 'zh-Hans' },
    ]);
    expect(chunksOf('他用Linux写作。', 'zh-Hans')).toHaveLength(1);
  });
});
