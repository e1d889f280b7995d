import { describe, expect, test } from 'vitest';
import { blockText, foldSpaces, leafBlocks, linkedShare, textRuns, visibleText } from '@/core/article/blocks';

function root(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

describe('blockText', () => {
  test.for<[string, string]>([
    ['<p>一</p><p>二</p>', '一\n\n二'],
    ['<p>a\n   b\t c</p>', 'a b c'],
    ['<p>a<br>b<br><br>c</p>', 'a\nb\nc'],
    ['<pre>a\n  b\n</pre>', 'a\nb'],
    ['<div>a<p>b</p>c</div>', 'a\n\nb\n\nc'],
    ['<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', 'a\n\nb\n\nc'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></table>', 'a b\n\nc'],
    ['<p>a<b>b</b><i> c</i></p>', 'ab c'],
    ['<p>a<script>x</script><style>y</style><noscript>z</noscript>b</p>', 'ab'],
    ['<p>漢<ruby>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby></p>', '漢字'],
    ['<p>老\u200b码\ufeff头</p>', '老码头'],
    ['<p>文</p><figure><img><figcaption>图</figcaption></figure>', '文'],
    ['<p> </p><p>\u00a0</p>', ''],
    ['', ''],
  ])('of %j is %j', ([html, text]) => {
    expect(blockText(root(html))).toBe(text);
  });
});

describe('textRuns', () => {
  test.for<[string, string[]]>([
    ['<p>a<br>b</p><div>c<p>d</p>e</div>', ['a', 'b', 'c', 'd', 'e']],
    ['<div>a<span>b</span> <b>c</b></div>', ['ab c']],
    ['<div><button>x</button><select><option>y</option></select>a<textarea>z</textarea></div>', ['a']],
    ['<div> <p> </p> </div>', []],
    ['<table><tr><td>a</td><td>b</td></tr></table>', ['ab']],
  ])('of %j are %j', ([html, texts]) => {
    expect(textRuns(root(html)).map(({ text }) => text)).toEqual(texts);
  });

  test('know their block and their nodes', () => {
    const body = root('<p id="p">a<b>b</b></p>');
    expect(textRuns(body)).toMatchObject([{ text: 'ab', nodes: [{ data: 'a' }, { data: 'b' }] }]);
    expect(textRuns(body)[0]?.block).toBe(body.firstElementChild);
  });
});

describe('linkedShare', () => {
  test.for<[string, number]>([
    ['<p><a>老码头</a></p>', 1],
    ['<p><a>码头</a>开放</p>', 0.5],
    ['<p>老码头</p>', 0],
    ['<p></p>', 0],
  ])('of %j is %d', ([html, share]) => {
    expect(linkedShare(root(html))).toBeCloseTo(share);
  });
});

describe('leafBlocks', () => {
  test('are the innermost blocks with text, in order', () => {
    const blocks = leafBlocks(root('<div><p>a</p><div><p> </p><ul><li>b</li></ul></div><h2>c</h2></div>'));
    expect(blocks.map(visibleText)).toEqual(['a', 'b', 'c']);
  });
});

describe('foldSpaces', () => {
  test.for([
    ['  a \n\t b\u00a0c ', 'a b c'],
    ['一\u3000二', '一\u3000二'],
    ['\u3000\u3000一', '一'],
    ['a\u200bb\u2060c\ufeff', 'abc'],
  ] as const)('%j is %j', ([text, folded]) => {
    expect(foldSpaces(text)).toBe(folded);
  });
});
