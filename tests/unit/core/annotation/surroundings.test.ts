import { expect, test } from 'vitest';
import {
  SKETCH_BITS,
  SKETCH_LENGTH,
  sketchSurroundings,
  surroundingsFound,
} from '@/core/annotation/surroundings';

/** Sentences of which no two share many grams. */
function prose(seed: number, sentences: number): string {
  let state = seed;
  const next = (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % most;
  };
  const word = () => String.fromCharCode(...Array.from({ length: 2 }, () => 0x4e00 + next(4000)));
  return Array.from({ length: sentences }, () => `${Array.from({ length: 8 }, word).join('')}。`).join('');
}

const BEFORE = prose(1, 60);
const AFTER = prose(2, 60);
const WORDS = '渡口的灯又亮了';

function spanIn(text: string): { start: number; end: number } {
  const start = text.indexOf(WORDS);
  return { start, end: start + WORDS.length };
}

const TEXT = `${BEFORE}${WORDS}${AFTER}`;
const SKETCHED = sketchSurroundings(TEXT, spanIn(TEXT));

test('a sketch is a few small numbers, each once', () => {
  expect(SKETCHED).toHaveLength(SKETCH_LENGTH);
  expect(new Set(SKETCHED).size).toBe(SKETCH_LENGTH);
  for (const hash of SKETCHED) expect(hash).toBeLessThan(2 ** SKETCH_BITS);
});

test('the same surroundings are found whole, also further away', () => {
  expect(surroundingsFound(TEXT, spanIn(TEXT), SKETCHED)).toBe(1);
  const moved = `${BEFORE}${prose(3, 20)}${WORDS}${prose(4, 20)}${AFTER}`;
  expect(surroundingsFound(moved, spanIn(moved), SKETCHED)).toBe(1);
});

test('of edited ones much is found, of others next to nothing', () => {
  const edited = TEXT.replace(/。(.{3})/g, '。新的说法');
  expect(surroundingsFound(edited, spanIn(edited), SKETCHED)).toBeGreaterThan(0.4);
  const other = `${prose(5, 60)}${WORDS}${prose(6, 60)}`;
  expect(surroundingsFound(other, spanIn(other), SKETCHED)).toBeLessThan(0.2);
});

test('what stands right beside a passage is no part of it: its prefix and suffix have that', () => {
  const text = `一二三${WORDS}四五六`;
  expect(sketchSurroundings(text, spanIn(text))).toEqual([]);
  expect(surroundingsFound(text, spanIn(text), [])).toBe(0);
});
