import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLetters } from '@/core/text/count-letters';

/** The plain way: what is left of a text when all but its letters is taken out. */
const plain = (text: string): number => text.replace(/[^\p{L}\p{M}]+/gu, '').length;

test.for([
  ['今天，下雨了。2026', 5],
  ['A day 12 · é', 5],
  ['𠮷野家 🙂', 4],
  ['', 0],
] as const)('the letters of %s', ([text, letters]) => {
  expect(countLetters(text)).toBe(letters);
});

test('any text has the letters that are left when all else is taken out, also with half a pair in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, cut) => {
      const given = cut ? text.slice(1) : text;
      expect(countLetters(given)).toBe(plain(given));
    }),
  );
});
