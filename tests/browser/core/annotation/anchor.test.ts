import { afterEach, describe, expect, test } from 'vitest';
import { anchorHighlight } from '@/core/annotation/anchor';
import { indexRoot } from '@/core/annotation/anchor-index';
import { describeRange } from '@/core/annotation/describe';
import { rootText, spanToRange } from '@/core/annotation/text-range';
import type { Selectors } from '@/core/annotation/types';

const STORY = [
  '<h1>渡口的灯又亮了</h1>',
  '<p>沈望舒在渡口守了三十年,他说:"灯不能灭。"江风吹过来,孩子们就知道放学了。</p>',
  '<p>去年冬天大桥通车,渡船停了,灯也灭了。镇上的人走过江边,总觉得少了点什么。</p>',
  '<p>今年春天,镇里把渡口修成公园。沈望舒回来点灯,江风吹过来,孩子们就知道放学了。</p>',
  '<p>The lamp, he says, is not for ships any more; it is for whoever walks home late.</p>',
].join('');

function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** Describes the nth occurrence of `quote` in the story. */
function marked(quote: string, nth = 0, html = STORY): Selectors {
  const root = show(html);
  const text = rootText(root);
  let start = text.indexOf(quote);
  for (let i = 0; i < nth; i += 1) start = text.indexOf(quote, start + 1);
  const range = spanToRange({ start, end: start + quote.length }, root);
  const selectors = range && describeRange(range, root);
  if (!selectors) throw new Error(`no ${quote} in the story`);
  return selectors;
}

function found(selectors: Pick<Selectors, 'quote'> & Partial<Selectors>, html: string) {
  const root = show(html);
  const anchored = anchorHighlight(root, selectors);
  return anchored && { text: anchored.range.toString(), exact: anchored.exact, range: anchored.range };
}

afterEach(() => document.body.replaceChildren());

describe('anchorHighlight finds the passage', () => {
  const quote = '镇上的人走过江边,总觉得少了点什么';

  test('where it was', () => {
    expect(found(marked(quote), STORY)).toMatchObject({ text: quote, exact: true });
  });

  test('without a position, on a surface where it was never seen', () => {
    expect(found({ quote: marked(quote).quote }, STORY)).toMatchObject({ text: quote, exact: true });
  });

  test('below a new paragraph', () => {
    const html = `<p>本报更新:昨晚十点,公园提前开放。</p>${STORY}`;
    expect(found(marked(quote), html)).toMatchObject({ text: quote, exact: true });
  });

  test('over new white space, wrappers and full-width marks', () => {
    const html = STORY.replace('镇上的人', '镇上\n  <b>的</b>人<!-- ad -->').replace('江边,', '江边，');
    expect(found(marked(quote), html)?.text.replace(/\s/g, '')).toBe('镇上的人走过江边，总觉得少了点什么');
  });

  test('with other quotes and dashes than before', () => {
    const html = STORY.replace('"灯不能灭。"', '“灯不能灭。”');
    expect(found(marked('"灯不能灭。"'), html)?.text).toBe('“灯不能灭。”');
  });

  test('where some of its words were edited', () => {
    const html = STORY.replace('总觉得少了点什么', '总觉得好像少了什么');
    expect(found(marked(quote), html)).toMatchObject({
      text: '镇上的人走过江边,总觉得好像少了什么',
      exact: false,
    });
  });

  test('with far more surroundings than we would store', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `第${i}天,江上有雾。`).join('');
    const [prefix = '', suffix = ''] = text.split('第2500天');
    const html = `<p>${text.replace('第2499天', '第一天')}</p>`;
    expect(found({ quote: { exact: '第2500天', prefix, suffix } }, html)?.text).toBe('第2500天');
  });

  test('in another order of paragraphs', () => {
    const [title, one, two, three, last] = STORY.split(/(?<=<\/(?:h1|p)>)/);
    const html = [title, three, two, last, one].join('');
    expect(found(marked(quote), html)?.text).toBe(quote);
  });

  test('across paragraphs, also where an advertisement has come between', () => {
    const across = '灯也灭了。镇上的人走过江边,总觉得少了点什么。今年春天,镇里把渡口修成公园';
    expect(found(marked(across), STORY)?.text).toBe(across);
    const html = STORY.replace('<p>今年', '<div>广告:新茶上市</div><p>今年');
    expect(found(marked(across), html)?.text).toMatch(/^灯也灭了。.*修成公园$/);
  });

  test('of thousands of units, with an edit in the middle', () => {
    const long = Array.from({ length: 300 }, (_, i) => `第${i}盏灯在第${i * 7}号码头边上亮着。`).join('');
    const html = `<p>开头。</p><p>${long}</p><p>结尾。</p>`;
    const selectors = marked(long, 0, html);
    expect(found(selectors, html)?.text).toBe(long);
    const edited = html.replace('第150盏灯在', '第一百五十盏旧灯还在');
    expect(found(selectors, edited)?.text).toBe(long.replace('第150盏灯在', '第一百五十盏旧灯还在'));
  });
});

describe('anchorHighlight tells equal passages apart', () => {
  const repeated = '江风吹过来,孩子们就知道放学了。';

  test.for([0, 1])('by what stands around the one that was marked (%i)', (nth) => {
    const selectors = marked(repeated, nth);
    const html = `<p>导语:${repeated}</p>${STORY}`;
    const range = found(selectors, html)?.range;
    expect(range?.startContainer.parentElement).toBe(document.querySelectorAll('p')[nth === 0 ? 1 : 3]);
  });

  test('by nearness to the old place where the surroundings are the same too', () => {
    const html = `${STORY}${STORY}`;
    const later = marked('总觉得少了点什么', 1, html);
    const changed = html.replaceAll('镇上的人', '镇里的人');
    expect(found(later, changed)?.range.startContainer.parentElement).toBe(document.querySelectorAll('p')[5]);
  });
});

describe('anchorHighlight answers null', () => {
  test('where the paragraph is gone', () => {
    const selectors = marked('镇上的人走过江边,总觉得少了点什么');
    expect(found(selectors, STORY.replace(/<p>去年.*?<\/p>/, ''))).toBeNull();
  });

  test('rather than mark the same few words somewhere else', () => {
    const html = '<p>沈望舒今天没有来。</p><p>他在家里听收音机,天气很好,街上很吵。</p>';
    expect(found(marked('沈望舒'), html)).toBeNull();
  });

  test.for(['', ' \n\u3000'])('for a quote of nothing', (exact) => {
    expect(found({ quote: { exact, prefix: '渡口', suffix: '的灯' } }, STORY)).toBeNull();
  });

  test('in an empty root, and for a position beyond the end', () => {
    const { quote } = marked('沈望舒');
    expect(found({ quote, position: { start: 1e6, end: 1e6 + 3 } }, '')).toBeNull();
    expect(found({ quote, position: { start: 1e6, end: 1e6 + 3 } }, STORY)?.text).toBe('沈望舒');
  });
});

test('anchoring changes nothing and answers the same twice', () => {
  const selectors = marked('不能灭');
  const root = show(STORY);
  const index = indexRoot(root);
  const first = anchorHighlight(root, selectors, index);
  expect(
    anchorHighlight(root, selectors, index)?.range.compareBoundaryPoints(0, first?.range ?? new Range()),
  ).toBe(0);
  expect(root.innerHTML).toBe(STORY);
});
