import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '@/core/text/normalize';

const key = (text: string) => foldText(text).key;

describe('foldText finds the same text', () => {
  test.each([
    ['white space', '第一 段\n\n　正文', '第一段正文'],
    ['invisible characters', '\uFEFFco\u00ADop\u200Berate\u2060', 'cooperate'],
    ['variation selectors', '葛\u{E0100}飾❤\uFE0F', '葛飾❤'],
    ['é typed either way', 'cafe\u0301', 'caf\u00E9'],
    ['marks typed in another order', 'e\u0302\u0323', 'e\u0323\u0302'],
    ['a mark behind an invisible character', 'e\u200D\u0301', 'é'],
    ['full-width letters and marks', 'ＡＢＣ，１２', 'ABC,12'],
    ['half-width kana with voiced marks', 'ｶﾞｷﾞ', 'ガギ'],
    ['Hangul letters', '한국'.normalize('NFD'), '한국'],
    ['ligatures', 'oﬃce', 'office'],
    ['quotes', '“a” ‘b’ «c» 「d」', `"a" "b" 'c' 'd'`],
    ['apostrophes', 'don’t', "don't"],
    ['dashes', '1990–2000 a—b c——d', '1990-2000 a-b c-d'],
    ['ellipses', '然后……走 然后…走 然后...走', '然后.走 然后.走 然后.走'],
    ['middle dots', '玛丽·居里 ジョン・スミス', '玛丽‧居里 ジョン•スミス'],
  ])('%s', (_what, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  test.each([
    ['case', 'Reads', 'reads'],
    ['accents', 'café', 'cafe'],
    ['voiced kana', 'ガ', 'カ'],
    ['the two ways of writing Chinese', '國', '国'],
    ['a comma and a full stop', '好，', '好。'],
  ])('and tells apart by %s', (_what, one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});

describe('foldText leads back to the source', () => {
  test.each([
    ['white space inside', 'one  two', 'etw', 'e  tw'],
    ['no white space at the ends', 'one two three', 'two', 'two'],
    ['a mark belongs to its letter', 'cafe\u0301 noir', 'é', 'e\u0301'],
    ['a run of dots', '好……好', '.', '……'],
    ['a run of dots with spaces', 'so . . . so', '.', '. . .'],
    ['the end of a sentence and the dots of the next line', 'so.\n  ... so', 'o.', 'o.'],
    ['a ligature', 'oﬃce', 'f', 'ﬃ'],
    ['a supplementary character', '在𠮷野', '𠮷', '𠮷'],
    ['spaces behind a mark stay out', 'e\u0301  x', 'é', 'e\u0301'],
  ])('%s', (_what, source, wanted, found) => {
    const folded = foldText(source);
    const start = folded.key.indexOf(wanted);
    const span = folded.toSource({ start, end: start + wanted.length });
    expect(source.slice(span.start, span.end)).toBe(found);
  });

  test('and from the source to the key', () => {
    const folded = foldText(' a  b');
    expect([0, 1, 2, 3, 4, 5].map(folded.toKey)).toEqual([0, 0, 1, 1, 1, 2]);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...'aé中ﾊ゙.…-—“ \n\u0301\u0323\u200D\uFE0Fﷺ각\u1100\u1161\u11A8',
      '\uD800',
      '\u{E0100}',
      '𠮷',
    ),
  }),
);

describe('foldText on any text', () => {
  test('the way back is in range and never goes backwards', () => {
    fc.assert(
      fc.property(text, (source) => {
        const folded = foldText(source);
        let before = { start: 0, end: 0 };
        for (let index = 0; index < folded.key.length; index++) {
          const span = folded.toSource({ start: index, end: index + 1 });
          expect(span.start).toBeGreaterThanOrEqual(before.start);
          expect(span.end).toBeGreaterThanOrEqual(before.end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
          before = span;
        }
        expect(folded.key).not.toMatch(/\s/u);
      }),
    );
  });

  test('composed and decomposed text have one key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        expect(key(source.normalize('NFD'))).toBe(key(source.normalize('NFC')));
      }),
    );
  });

  test('a long text of combining marks is no trap', () => {
    expect(key('\u0301\u0323'.repeat(200_000)).length).toBe(400_000);
  });
});
