import { afterEach, describe, expect, test } from 'vitest';
import { describeRange } from '@/core/annotation/describe';
import { rootText, spanToRange } from '@/core/annotation/text-range';
import type { Selectors } from '@/core/annotation/types';

function show(html: string): string {
  document.body.innerHTML = html;
  return rootText(document.body);
}

function describeSpan(html: string, start: number, end: number): Selectors | null {
  show(html);
  const range = spanToRange({ start, end }, document.body);
  return range && describeRange(range, document.body);
}

afterEach(() => document.body.replaceChildren());

describe('describeRange', () => {
  test('gives the passage, its surroundings and its place', () => {
    expect(describeSpan('<p>江风吹过</p><p>老码头</p>', 2, 5)).toMatchObject({
      quote: { exact: '吹过\n老', prefix: '江风', suffix: '码头' },
      position: { start: 2, end: 5 },
    });
  });

  test('trims white space and invisible characters off both ends', () => {
    expect(describeSpan('<p>a \u3000\u200b\u00a0b c\n\u00ad </p>', 1, 11)).toMatchObject({
      quote: { exact: 'b c', prefix: 'a \u200b ', suffix: ' \u00ad ' },
      position: { start: 5, end: 8 },
    });
  });

  test('is null where there is nothing but white space', () => {
    expect(describeSpan('<p>a \n\u3000 b</p>', 1, 5)).toBeNull();
  });

  test('gives the text as it reads: one space for white space, a line break where a line ends', () => {
    const html = '<ul>\n  <li>one\n   two</li>\n  <li>three<br>four</li></ul><pre>a\n  b</pre><p>end</p>';
    const text = show(html);
    const start = text.indexOf('two');
    expect(describeSpan(html, start, text.indexOf(' b') + 2)?.quote).toEqual({
      exact: 'two\nthree\nfour\na\n  b',
      prefix: '\none ',
      suffix: '\nend',
    });
  });

  test('says that a line ends right before or after the passage', () => {
    expect(describeSpan('<p>one</p><p>two</p><p>three</p>', 3, 6)?.quote).toEqual({
      exact: 'two',
      prefix: 'one\n',
      suffix: '\nthree',
    });
    expect(describeSpan('<p>one</p>\n<p>two</p>\n<p>three</p>', 4, 7)?.quote).toEqual({
      exact: 'two',
      prefix: 'one\n',
      suffix: '\nthree',
    });
    expect(describeSpan('<p>one <b>two</b> three</p>', 4, 7)?.quote).toEqual({
      exact: 'two',
      prefix: 'one ',
      suffix: ' three',
    });
  });

  test('keeps 64 units of text on each side, runs of white space as one space', () => {
    const side = 'x'.repeat(30);
    const gap = '\n      '.repeat(20);
    const quote = describeSpan(`<p>${side}y${gap}${side}here${side}${gap}z${side}</p>`, 201, 205)?.quote;
    expect(quote).toEqual({
      exact: 'here',
      prefix: `${side}y ${side}`,
      suffix: `${side} z${side}`,
    });
    const long = describeSpan(`<p>${'ab '.repeat(50)}here</p>`, 150, 154)?.quote;
    expect(long?.prefix).toHaveLength(64);
  });

  test('cuts no surrogate pair, neither of the passage nor of its surroundings', () => {
    const trees = '🌳'.repeat(40);
    const selectors = describeSpan(`<p>${trees}a🌲b${trees}c</p>`, 82, 83);
    expect(selectors?.quote.exact).toBe('🌲');
    expect(selectors?.position).toEqual({ start: 81, end: 83 });
    expect(selectors?.quote.prefix).toBe(`${'🌳'.repeat(31)}a`);
    expect(selectors?.quote.suffix).toBe(`b${'🌳'.repeat(31)}`);
  });
});
