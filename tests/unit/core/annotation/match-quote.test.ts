import { describe, expect, test } from 'vitest';
import { indexGramsInSteps } from '@/core/annotation/gram-index';
import { matchQuote, type PlaceHints } from '@/core/annotation/match-quote';
import type { TextQuoteSelector } from '@/core/annotation/types';
import { runSteps } from '@/core/steps';

const TEXT =
  '渡口的灯又亮了。沈望舒在渡口守了三十年。江风吹过来。去年冬天大桥通车,渡船停了,灯也灭了。江风吹过来。今年春天,渡口修成公园。';

function quoteAt(start: number, end: number, text = TEXT, units = 16) {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - units), start),
    suffix: text.slice(end, end + units),
  };
}

function match(
  text: string,
  quote: TextQuoteSelector,
  start = 0,
  copies = 1,
  more: Partial<PlaceHints> = {},
) {
  return matchQuote(text, quote, () => runSteps(indexGramsInSteps(text)), {
    start,
    copies,
    kinship: () => 1,
    repeats: null,
    around: () => 0,
    ...more,
  });
}

describe('matchQuote', () => {
  test('finds every stretch of an unchanged text exactly where it is', () => {
    for (let start = 0; start < TEXT.length - 4; start += 1) {
      const end = start + 4;
      expect(match(TEXT, quoteAt(start, end), start)).toMatchObject({ start, end, exact: true });
    }
  });

  test.for([TEXT.indexOf('江风'), TEXT.lastIndexOf('江风')])('tells repeated words apart (%i)', (start) => {
    const quote = quoteAt(start, start + 6);
    expect(match(TEXT, quote)).toMatchObject({ start, exact: true });
    expect(match(TEXT, quote, 0)).toMatchObject({ start });
  });

  test('says that the surroundings have changed', () => {
    const start = TEXT.indexOf('大桥通车');
    const found = match(TEXT.replace('去年', '前年'), quoteAt(start, start + 4), start);
    expect(found).toMatchObject({ start, exact: false });
  });

  test('finds an edited quote by itself and its surroundings', () => {
    const start = TEXT.indexOf('去年冬天大桥通车,渡船停了');
    const quote = quoteAt(start, start + 13);
    const edited = TEXT.replace('渡船停了', '轮渡停航了');
    const found = match(edited, quote);
    expect(edited.slice(found?.start, found?.end)).toBe('去年冬天大桥通车,轮渡停航了');
    expect(found?.exact).toBe(false);
  });

  test('prefers the edited passage where it belongs to a copy of its words elsewhere', () => {
    const start = TEXT.indexOf('去年冬天大桥通车,渡船停了,灯也灭了');
    const quote = quoteAt(start, start + 18);
    const text = `旧闻:${quote.exact}!${'别的消息。'.repeat(20)}${TEXT.replace('大桥通车', '大桥终于通车')}`;
    const found = match(text, quote);
    expect(text.slice(found?.start, found?.end)).toContain('大桥终于通车');
  });

  test.for([
    ['an empty quote', { exact: '', prefix: '渡口', suffix: '的' }],
    [
      'a word in quite other surroundings',
      { exact: '公园', prefix: '孩子们都喜欢去动物', suffix: '里看长颈鹿和大象' },
    ],
    ['what is not there', { exact: '地铁十号线', prefix: '本市新开通的', suffix: '今天试运行' }],
  ] as const)('is null for %s', ([, quote]) => {
    expect(match(TEXT, quote)).toBeNull();
    expect(match('', quote)).toBeNull();
  });

  test('finds words that stood there only once, whatever stands around them now', () => {
    const quote = { exact: '轮渡停航通知', prefix: '孩子们都喜欢去', suffix: '长颈鹿和大象' };
    const text = `${TEXT}轮渡停航通知。${TEXT}`;
    expect(match(text, quote, 0, 1, { repeats: 1 })).toMatchObject({ start: TEXT.length, exact: false });
    expect(match(text, quote, 0, 1, { repeats: 2 })).toBeNull();
  });

  test('finds words that stood between what still stands there, though little of them is left', () => {
    const start = TEXT.indexOf('渡船停了');
    const quote = quoteAt(start, start + 4, TEXT, 30);
    const edited = TEXT.replace('渡船停了', '渡轮歇了');
    const found = match(edited, quote);
    expect(edited.slice(found?.start, found?.end)).toBe('渡轮歇了');
  });

  describe('of two places with the same words and surroundings', () => {
    const text = `${'甲乙丙丁戊己庚辛'.repeat(40)}${TEXT}${'子丑寅卯辰巳午未'.repeat(40)}${TEXT}`;
    const first = text.indexOf('大桥通车');
    const second = text.lastIndexOf('大桥通车');
    const quote = quoteAt(first, first + 4, text);

    test('takes the one with the text further around', () => {
      const around = ({ start }: { start: number }) => (start === second ? 0.9 : 0.3);
      expect(match(text, quote, first, 2, { around })).toMatchObject({ start: second });
    });

    test('takes the one that is left only where that has the text further around', () => {
      const one = text.slice(0, second - 20);
      expect(match(one, quote, first, 2, { around: () => 0.6 })).toMatchObject({ start: first });
      expect(match(one, quote, first, 2, { around: () => 0.1 })).toBeNull();
    });
  });

  test('copes with a text of one repeated letter', () => {
    const text = 'a'.repeat(20_000);
    expect(match(text, quoteAt(9000, 9010, text), 9000)).toMatchObject({ end: expect.any(Number) });
  });

  test('finds the whole text, which has no surroundings', () => {
    expect(match(TEXT, quoteAt(0, TEXT.length))).toMatchObject({ start: 0, end: TEXT.length });
  });
});
