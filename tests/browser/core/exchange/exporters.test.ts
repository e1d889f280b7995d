import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { rootText } from '@/core/annotation/text-range';
import { exporters } from '@/core/exchange/exporters';
import type { ExportBundle, ExportContext, ExportFormat, ExportLabels } from '@/core/exchange/types';
import { enBundle, enLabels, zhBundle, zhLabels } from '../../../fixtures/exports/bundles';

const GOLDEN = '../../../fixtures/exports';

const render = (html: string) => document.createRange().createContextualFragment(html);

const markdown = { frontMatter: true, oneFile: false, template: '' };

function context(labels: ExportLabels): ExportContext {
  return { now: new Date('2026-03-15T08:00:00Z'), labels, render, document, markdown };
}

function exported(format: ExportFormat, bundles: readonly ExportBundle[], labels = zhLabels) {
  return exporters[format].export(bundles, context(labels));
}

describe('golden files', () => {
  test.for([
    ['zh', zhBundle, zhLabels, '青石老码头-从“货场”到公园'],
    ['en', enBundle, enLabels, 'Bridge closes- no date for reopening - what next'],
  ] as const)('an article in %s comes out as Markdown and as text', async ([name, bundle, labels, base]) => {
    const [markdown] = exported('markdown', [bundle], labels);
    const [text] = exported('text', [bundle], labels);
    expect(markdown).toMatchObject({ name: `${base}.md`, type: 'text/markdown' });
    expect(text).toMatchObject({ name: `${base}.txt`, type: 'text/plain' });
    await expect(markdown?.contents).toMatchFileSnapshot(`${GOLDEN}/${name}.md`);
    await expect(text?.contents).toMatchFileSnapshot(`${GOLDEN}/${name}.txt`);
  });

  test('all articles come out as one JSON file', async () => {
    const files = exported('json', [zhBundle, enBundle]);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ name: 'lede-2026-03-15.json', type: 'application/json' });
    await expect(files[0]?.contents).toMatchFileSnapshot(`${GOLDEN}/library.json`);
  });

  test('one article as JSON is named by its title, as in the other formats', () => {
    const [file] = exported('json', [zhBundle]);
    expect(file?.name).toBe('青石老码头-从“货场”到公园.json');
  });

  test.for([zhBundle, enBundle])('the fixtures point at their quotes', ({ content, highlights }) => {
    const text = rootText(render(content.html));
    for (const { positions, quote } of highlights) {
      expect(text.slice(positions.reader?.start, positions.reader?.end)).toBe(quote.exact);
    }
  });
});

describe('JSON', () => {
  test('holds what was exported, unchanged, and the highlights again as W3C annotations', () => {
    const [file] = exported('json', [zhBundle]);
    const library = JSON.parse(String(file?.contents));
    expect(library).toMatchObject({ format: 'lede', version: 1, exportedAt: '2026-03-15T08:00:00.000Z' });
    const [{ annotations, ...bundle }] = library.articles;
    expect(bundle).toEqual(zhBundle);
    expect(annotations).toHaveLength(2);
    const codePoints = [...rootText(render(zhBundle.content.html))];
    for (const { target } of annotations) {
      const [quote, position] = target.selector;
      expect(codePoints.slice(position.start, position.end).join('')).toBe(quote.exact);
    }
  });
});

describe('Markdown', () => {
  const bodyOf = (html: string) => {
    const bundle = { ...enBundle, highlights: [], content: { ...enBundle.content, html } };
    const [file] = exported('markdown', [bundle], enLabels);
    return String(file?.contents).split('next?\n\n').at(-1)?.trimEnd();
  };

  afterEach(() => vi.restoreAllMocks());

  test('has front matter that reads back as the facts', () => {
    const [file] = exported('markdown', [enBundle], enLabels);
    const yaml = String(file?.contents).split('---\n')[1] ?? '';
    expect(parse(yaml, { version: '1.1' })).toEqual({
      title: enBundle.article.title,
      url: enBundle.article.url,
      source: 'no',
      saved: '2026-03-14T09:30:00.000Z',
      lang: 'en-GB',
      words: 52,
    });
  });

  test.for([
    ['<p>说<b>“好”</b>的</p>', '说<strong>“好”</strong>的'],
    ['<p>说<b>好</b>的<i>话</i>。</p>', '说**好**的*话*。'],
    ['<p><b>好</b><b>的</b></p>', '<strong>好</strong><strong>的</strong>'],
    ['<p>a<b> b </b>c<i> </i>d</p>', 'a **b** c d'],
    ['<p> a\n  b <span> c</span></p> <p>d</p>', 'a b c\n\nd'],
    ['<div>一<br>二<br><br>　　三<p>四</p>五</div>', '一  \n二\n\n三\n\n四\n\n五'],
    ['<span><p>a</p><p><em>b</em></p></span>', 'a\n\n*b*'],
    ['<h2>a<br>b</h2><h3> </h3><hr>', '## a b\n\n---'],
    ['<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>', '> a\n>\n> > b'],
    ['<ul><li><p>a</p><p>b</p></li><li>c</li></ul>', '- a\n\n  b\n\n- c'],
    ['<ul><li>a</li><ol><li>b</li></ol></ul>', '- a\n  1. b'],
    ['<p>x <code>`a` b</code> <code>c*d</code></p>', 'x `` `a` b `` `c*d`'],
    [
      '<p><img src="https://x.test/a.png" alt="a\n]b"> <img alt="none"></p>',
      '![a \\]b](https://x.test/a.png)',
    ],
    ['<p>a <s>b</s> c</p>', 'a ~~b~~ c'],
    ['<p>3~5天，6~8天</p>', '3\\~5天，6\\~8天'],
    ['<p>见https://a.example/x_y_(z).，谢谢_</p>', '见<https://a.example/x_y_(z>).，谢谢\\_'],
    [
      '<p><a href="https://a.example/x_">https://a.example/x_</a></p>',
      '[https://a.example/x\\_](https://a.example/x_)',
    ],
    ['<h2>C #</h2>', '## C \\#'],
    ['<p>10<sup>2</sup></p>', '10<sup>2</sup>'],
    ['<p>&lt;script&gt; &amp;amp; x &lt; y</p>', '\\<script> \\&amp; x \\< y'],
    [
      '<p>- no list</p><p>+ none</p><p>2) nor this</p><p>=== </p>',
      '\\- no list\n\n\\+ none\n\n2\\) nor this\n\n\\===',
    ],
    ['<p><a href="https://x.test/(a) b">t [1]</a></p>', '[t \\[1\\]](https://x.test/\\(a\\)%20b)'],
    ['<a href="https://x.test/"><h2>A</h2><p>b</p></a>', '[A b](https://x.test/)'],
    ['<p>x<a href="https://x.test/"></a>y</p>', 'xy'],
    ['<p><q>so</q></p>', '“so”'],
    ['<ruby>漢<rt>かん</rt></ruby>', '漢(かん)'],
    ['<pre>a\n```\nb</pre>', '````\na\n```\nb\n````'],
    ['<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b'],
    ['<details><summary>a</summary><p>b</p></details>', 'a\n\nb'],
    ['<table><tr><td>a</td><td>b|c</td></tr></table>', '|  |  |\n| --- | --- |\n| a | b\\|c |'],
    [
      '<table><tr><th>a</th><th>b</th></tr><tr><td colspan="2">c</td></tr></table>',
      '| a | b |\n| --- | --- |\n| c |  |',
    ],
    [
      '<table><tr><th>a</th><th>b</th></tr><tr><td rowspan="2">c</td><td>d</td></tr><tr><td>e</td></tr></table>',
      '| a | b |\n| --- | --- |\n| c | d |\n|  | e |',
    ],
    ['<table><tr><td><p>one</p></td></tr><tr><td>two</td></tr></table>', 'one\n\ntwo'],
    [
      '<table><tr><td>x</td><td><table><tr><th>a</th><th>b</th></tr></table></td></tr></table>',
      'x\n\n| a | b |\n| --- | --- |',
    ],
  ] as const)('%s', ([html, markdown]) => {
    expect(bodyOf(html)).toBe(markdown);
  });

  test('never parses HTML itself, which Trusted Types would forbid', () => {
    const parsers = [
      vi.spyOn(DOMParser.prototype, 'parseFromString'),
      vi.spyOn(Element.prototype, 'innerHTML', 'set'),
      vi.spyOn(Element.prototype, 'insertAdjacentHTML'),
      vi.spyOn(Document.prototype, 'write'),
    ];
    const fragments = new Map(
      [zhBundle, enBundle].map(({ content }) => [content.html, render(content.html)]),
    );
    exporters.markdown.export([zhBundle, enBundle], {
      ...context(zhLabels),
      render: (html) => fragments.get(html) ?? new DocumentFragment(),
    });
    for (const parser of parsers) expect(parser).not.toHaveBeenCalled();
  });

  test('two articles of one title get two names', () => {
    const names = exported('markdown', [enBundle, enBundle]).map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
  });
});
