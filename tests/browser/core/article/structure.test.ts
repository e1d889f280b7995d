import { describe, expect, test } from 'vitest';
import { markCodeLanguages } from '@/core/article/code-language';
import { noteOf } from '@/core/article/footnotes';
import { keepFormulas } from '@/core/article/math';
import { buildOutline } from '@/core/article/outline';
import { sanitizeHtml } from '@/core/article/sanitize';
import { markTex } from '@/core/article/tex';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test('an outline is as deep as its headings stand below one another', () => {
  const page = parse('<h2>一</h2><h5>二</h5><h3>三</h3><h2> </h2><h2 data-hidden>藏</h2><h2>四</h2>');
  expect(buildOutline(page.body).map(({ text, depth }) => [text, depth])).toEqual([
    ['一', 0],
    ['二', 1],
    ['三', 1],
    ['四', 0],
  ]);
});

describe('a link is a reference to a note', () => {
  const ref = (text: string): string => `<p>文<a class="r" href="#lede-1">${text}</a></p>`;
  test.for([
    ['a mark to an item of a list', `${ref('1')}<ol><li id="lede-1">注。</li></ol>`, true],
    ['a mark to a numbered paragraph', `${ref('［1］')}<p id="lede-1">[1] 注。</p>`, true],
    [
      'a sign to a paragraph that leads back',
      `<p id="lede-2">文<a class="r" href="#lede-1">*</a></p><p id="lede-1">注<a href="#lede-2">↩</a></p>`,
      true,
    ],
    ['not words to a heading', `${ref('第一章')}<h2 id="lede-1">第一章</h2>`, false],
    ['not a number to a heading', `${ref('1')}<h2 id="lede-1">1 起初</h2>`, false],
    ['not the way back', `<ol><li id="lede-1">注</li></ol>${ref('1')}`, false],
    ['not a mark to a plain paragraph', `${ref('1')}<p id="lede-1">正文继续。</p>`, false],
  ] as const)('%s', ([, html, expected]) => {
    const page = parse(html);
    const link = page.querySelector('.r') as Element;
    expect(noteOf(link, page.body) !== null).toBe(expected);
  });
});

describe('formulas', () => {
  test.for([
    ['$$a^2$$ 和 \\(b\\)', '<code data-tex="display">a^2</code> 和 <code data-tex="inline">b</code>'],
    ['\\[x\\]', '<code data-tex="display">x</code>'],
    ['$$5 与 $$7 之间', '$$5 与 $$7 之间'],
    ['<code>$$a^2$$</code>', '<code>$$a^2$$</code>'],
    ['<script type="math/tex; mode=display">y_1</script>', '<code data-tex="display">y_1</code>'],
    [
      '<span class="MathJax"><math><mi>z</mi></math></span><script type="math/tex">z</script>',
      '<math><mi>z</mi></math>',
    ],
    [
      '<mjx-container><mjx-math data-latex="q^2"></mjx-math></mjx-container>',
      '<code data-tex="inline">q^2</code>',
    ],
  ] as const)('%s', ([html, expected]) => {
    const page = parse(`<body>${html}`);
    keepFormulas(page);
    markTex(page.body);
    expect(page.body.innerHTML).toBe(expected);
  });
});

test.for([
  ['<pre class="brush: python"></pre>', 'python'],
  ['<pre><code class="hljs language-C++"></code></pre>', 'c++'],
  ['<div class="highlight-source-shell"><pre></pre></div>', 'shell'],
  ['<pre class="sourceCode rust"></pre>', 'rust'],
  ['<pre class="language-plaintext"></pre>', null],
  ['<pre data-language="no way"></pre>', null],
] as const)('the language that %s declares', ([html, expected]) => {
  const page = parse(html);
  markCodeLanguages(page);
  expect(page.querySelector('pre')?.getAttribute('data-language')).toBe(expected);
});

test('of what the page says only a language and a kind of formula pass the sanitiser', () => {
  const html =
    '<pre data-language="js">a</pre><p data-language="js" data-tex="inline">b</p><code data-tex="x">c</code>';
  expect(sanitizeHtml(html, window)).toBe('<pre data-language="js">a</pre><p>b</p><code>c</code>');
});
