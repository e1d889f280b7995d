import { describe, expect, test } from 'vitest';
import { hideableBlocks, keyBlocks, withoutHidden } from '@/core/article/hidden-blocks';

function body(html: string): Element {
  return new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.firstElementChild as Element;
}

const keys = (root: Element): string[] => [...keyBlocks(root).keys()];
const hide = (html: string, nth: number): string => {
  const root = body(html);
  return withoutHidden(root, [{ key: keys(root)[nth] ?? '' }]).innerHTML;
};

describe('hideableBlocks', () => {
  test('paragraphs, headings, items and quotes one by one; figures, tables and code whole', () => {
    const root = body(
      `<h2>潮水</h2><div><p>一</p><p>二</p></div><ul><li>三</li><li><p>四</p></li></ul><blockquote><p>五</p></blockquote>
       <figure><img src="/a.png"><figcaption>图</figcaption></figure><table><tr><td>六</td></tr></table><pre>七</pre><p> </p>`,
    );
    expect(hideableBlocks(root).map((block) => block.localName)).toEqual([
      'h2',
      'p',
      'p',
      'li',
      'p',
      'p',
      'figure',
      'table',
      'pre',
    ]);
  });
});

describe('keyBlocks', () => {
  test('keeps the key of a block when others come and go', () => {
    const [, second] = keys(body('<p>潮水退了。</p><p>栈桥开了。</p>'));
    expect(keys(body('<p>新来的一段。</p><p>栈桥  开了。</p>'))[1]).toBe(second);
  });

  test('tells apart what reads alike', () => {
    const alike = keys(
      body(
        '<p>完。</p><p>完。</p><figure><img src="/a.png"></figure><figure><img src="/b.png"></figure><hr><hr>',
      ),
    );
    expect(new Set(alike).size).toBe(6);
  });
});

describe('withoutHidden', () => {
  test('takes the block out', () => {
    expect(hide('<p>一</p><p>二</p>', 0)).toBe('<p>二</p>');
  });

  test('takes the second of two that read alike', () => {
    expect(hide('<p id="a">完。</p><p id="b">完。</p>', 1)).toBe('<p id="a">完。</p>');
  });

  test('takes boxes along that nothing is left in', () => {
    expect(hide('<div><ul><li>一</li></ul></div><p>二</p>', 0)).toBe('<p>二</p>');
  });

  test('leaves a body alone that has no such block', () => {
    const root = body('<p>一</p>');
    expect(withoutHidden(root, [{ key: '二#1#1' }]).innerHTML).toBe('<p>一</p>');
    expect(withoutHidden(root, undefined).innerHTML).toBe('<p>一</p>');
  });
});
