import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignGap } from '@/core/annotation/gap-alignment';
import { indexGramsInSteps } from '@/core/annotation/gram-index';
import { measureInformation } from '@/core/annotation/information';
import { matchingBlocks } from '@/core/annotation/matching-blocks';
import { placePattern } from '@/core/annotation/placement';
import { placedSpan } from '@/core/annotation/quote-edges';
import { runSteps } from '@/core/steps';

const units = (text: string) => Uint16Array.from(text, (character) => character.charCodeAt(0));

/** The text with the units that were aligned in brackets. */
function aligned(pattern: string, text: string, closed = true): string {
  const found = new Set<number>();
  alignGap({ pattern: units(pattern), text: units(text), closed }, (_, inText) => found.add(inText));
  return [...text].map((unit, i) => (found.has(i) ? `[${unit}]` : unit)).join('');
}

describe('alignGap', () => {
  test.for<[string, string, string]>([
    ['渡船停了', '渡船停了', '[渡][船][停][了]'],
    ['渡船停了', '渡船已经停了', '[渡][船]已经[停][了]'],
    ['渡船已经停了', '渡船停了', '[渡][船][停][了]'],
    ['渡船停了', '渡轮停了', '[渡]轮[停][了]'],
    ['', '渡船', '渡船'],
    ['渡船', '', ''],
  ])('%j in %j: %s', ([pattern, text, expected]) => {
    expect(aligned(pattern, text)).toBe(expected);
  });

  test('goes only as far as it pays where the end is open', () => {
    expect(aligned('the lamp is lit', 'the lamp was never there', false)).toMatch(/^(\[.\]){9}/);
    expect(aligned('灯灭了', '雨停了', false)).not.toContain('[灯]');
  });

  test('pairs equal units only, each once and in order, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.string({ maxLength: 30 }),
        fc.boolean(),
        (one, other, closed) => {
          const pattern = Uint16Array.from({ length: one.length }, (_, i) => one.charCodeAt(i));
          const text = Uint16Array.from({ length: other.length }, (_, i) => other.charCodeAt(i));
          let [i, j] = [pattern.length, text.length];
          alignGap({ pattern, text, closed }, (inPattern, inText) => {
            expect(pattern[inPattern]).toBe(text[inText]);
            expect(inPattern).toBeLessThan(i);
            expect(inText).toBeLessThan(j);
            [i, j] = [inPattern, inText];
          });
        },
      ),
    );
  });
});

describe('matchingBlocks', () => {
  const blocksOf = (pattern: string, text: string) =>
    matchingBlocks(pattern, runSteps(indexGramsInSteps(text)), []).map(({ inPattern, inText, length }) => [
      pattern.slice(inPattern, inPattern + length),
      inText,
    ]);

  test('finds what both share, as far as it goes, in the order of the text', () => {
    expect(blocksOf('渡船停了,灯也灭了', '听说灯也灭了。渡船停了')).toEqual([
      [',灯也灭了'.slice(1), 2],
      ['渡船停了', 7],
    ]);
    expect(blocksOf('keep the light', 'who will keep the lights on')).toEqual([['keep the light', 9]]);
  });

  test('finds nothing in a text that shares less than a gram', () => {
    expect(blocksOf('灯灭了', '灯亮了')).toEqual([]);
    expect(blocksOf('灯灭了', '')).toEqual([]);
  });

  test('an index makes no difference to what is found, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'灯灭了船ab '), maxLength: 60 }), (text) => {
        for (const [words, at] of blocksOf(text, text))
          expect(text.startsWith(String(words), Number(at))).toBe(true);
        if (text.length >= 5) expect(blocksOf(text, text)).toContainEqual([text, 0]);
      }),
    );
  });
});

describe('placedSpan', () => {
  function placed(before: string, quote: string, after: string, text: string): string | null {
    const pattern = before + quote + after;
    const blocks = matchingBlocks(pattern, runSteps(indexGramsInSteps(text)), []);
    const placement = placePattern(pattern, text, { blocks, score: 0 });
    const from = before.length;
    const span = placedSpan(placement, from, from + quote.length, measureInformation(pattern));
    return span && text.slice(span.start, span.end);
  }

  test.for<[string, string]>([
    ['revenuescontinueto', 'revenuescontinue'],
    ['revenuescontinue', 'revenuescontinue'],
  ])('does not take letters of another word for the edge of %s', ([quote, expected]) => {
    const text = 'astraditionalrevenuescontinueaboutdeclineandfall';
    expect(placed('astraditional', quote, 'declineandfall', text)).toBe(expected);
  });

  test('keeps an edge with a slip of the pen in it', () => {
    const text = '守塔人每天夜里都要上去两次看看灯还亮不亮';
    expect(placed('守塔人每天', '夜晚都要上去两次', '看看灯还亮不亮', text)).toBe('夜里都要上去两次');
  });
});
