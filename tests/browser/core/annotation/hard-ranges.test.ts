import { afterEach, describe, expect, test } from 'vitest';
import { anchorHighlight } from '@/core/annotation/anchor';
import { describeRange } from '@/core/annotation/describe';

function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** A range between two boundaries, each a node found by selector with an offset in it or in its nth child. */
function range(start: [string, number, number?], end: [string, number, number?]): Range {
  const made = document.createRange();
  const boundary = ([selector, offset, child]: [string, number, number?]): [Node, number] => {
    const element = document.querySelector(selector);
    const node = child === undefined ? element : element?.childNodes[child];
    if (!node) throw new Error(`no ${selector}`);
    return [node, offset];
  };
  made.setStart(...boundary(start));
  made.setEnd(...boundary(end));
  return made;
}

/** The words that come back where `changed` is shown instead; null where they are lost. */
function again(html: string, make: () => Range, changed = html): string | null {
  show(html);
  const selectors = describeRange(make(), document.body);
  if (!selectors) return null;
  const root = show(changed);
  const before = root.innerHTML;
  const found = anchorHighlight(root, selectors);
  expect(root.innerHTML).toBe(before);
  expect(anchorHighlight(root, selectors)?.range.toString()).toBe(found?.range.toString());
  return found?.range.toString() ?? null;
}

afterEach(() => document.body.replaceChildren());

describe('a range comes back that', () => {
  const LIST = '<ul><li>码头的灯</li><li>江上的风</li></ul><p>镇上的人都知道。</p>';

  test.for<[string, string, () => Range, string]>([
    ['begins and ends in elements', LIST, () => range(['ul', 0], ['ul', 2]), '码头的灯江上的风'],
    ['ends at an element', LIST, () => range(['li', 2, 0], ['body', 2]), '的灯江上的风镇上的人都知道。'],
    [
      'begins in a comment',
      '<p id="a">老码头<!--编者注-->重新开放。</p>',
      () => range(['#a', 1, 1], ['#a', 4, 2]),
      '重新开放',
    ],
    [
      'goes over a line break',
      '<p>第一行字<br>第二行字<br>第三行</p>',
      () => range(['p', 2, 0], ['p', 3, 2]),
      '行字第二行',
    ],
    [
      'goes over the cells of a table',
      '<table><tr><td>春天</td><td>三月</td></tr><tr><td>夏天</td><td>六月</td></tr></table>',
      () => range(['td', 0, 0], ['tr:last-child td', 2, 0]),
      '春天三月夏天',
    ],
    [
      'begins within ruby text',
      '<p><ruby>東京<rt>とうきょう</rt></ruby>の新聞によると</p>',
      () => range(['rt', 2, 0], ['p', 3, 1]),
      'きょうの新聞',
    ],
    ['cuts an emoji in two', '<p>太好了🎉终于开门了</p>', () => range(['p', 4, 0], ['p', 7, 0]), '🎉终于'],
    [
      'mixes directions',
      '<p>قال <bdi>Lede</bdi> إن القراءة حرة</p>',
      () => range(['p', 1, 0], ['p', 6, 2]),
      'ال Lede إن ال',
    ],
  ])('%s', ([, html, make, words]) => {
    expect(again(html, make)?.replace(/\s+/g, ' ').trim()).toBe(words);
  });

  test.for([1000, 5000, 20_000])('is %i characters long, also with edits in it', (length) => {
    const story = (year: string) =>
      Array.from(
        { length: length / 20 + 10 },
        (_, i) => `<p>第${i}天,${year}的江上有雾,船都没有开出去。</p>`,
      ).join('');
    const make = () => range(['p:nth-child(3)', 3, 0], [`p:nth-child(${length / 20})`, 5, 0]);
    const original = again(story('那年'), make);
    expect(original?.length).toBeGreaterThan(length * 0.8);
    const changed = story('那年').replaceAll('7天,那年', '7日那一年');
    expect(again(story('那年'), make, changed)?.slice(0, 6)).toBe(original?.slice(0, 6));
    expect(again(story('那年'), make, changed)?.slice(-6)).toBe(original?.slice(-6));
  });

  test('is in the second of two printings of the article', () => {
    const html = `<div>${LIST}</div><div>${LIST}</div>`;
    show(html);
    const second = range(['div:last-child li', 0, 0], ['div:last-child li', 2, 0]);
    const selectors = describeRange(second, document.body);
    const root = show(`<p>广告</p>${html}`);
    const found = selectors && anchorHighlight(root, selectors)?.range;
    expect(root.querySelector('div:last-child')?.contains(found?.startContainer ?? null)).toBe(true);
  });

  test('stands in text that styles hide, and under the marks of other highlighters', () => {
    const html = '<p style="display:none">码头的灯又亮了。</p><p>江上的风很大,船都没有开。</p>';
    const changed =
      '<p style="display:none">码头的灯又亮了。</p><p>江上<mark class="other">的<mark>风</mark>很</mark>大,船都没有开。</p>';
    expect(again(html, () => range(['p', 3, 0], ['p', 7, 0]), changed)).toBe('灯又亮了');
    expect(again(html, () => range(['p:last-child', 2, 0], ['p:last-child', 6, 0]), changed)).toBe(
      '的风很大',
    );
  });
});

describe('a range is not described that', () => {
  test.for<[string, string, () => Range]>([
    ['is empty', '<p>码头</p>', () => range(['p', 1, 0], ['p', 1, 0])],
    ['holds punctuation only', '<p>灯亮了。……"真好"</p>', () => range(['p', 3, 0], ['p', 7, 0])],
    [
      'holds a script only',
      '<p>灯</p><script>const code = 1;</script>',
      () => range(['script', 0, 0], ['script', 5, 0]),
    ],
    ['holds pictures only', '<p>灯</p><img alt="码头">', () => range(['body', 1], ['body', 2])],
  ])('%s', ([, html, make]) => {
    expect(again(html, make)).toBeNull();
  });
});

describe('anchorHighlight answers null rather than to mark one of the copies that are left', () => {
  const FILLER =
    '<p>本台记者从江边发回报道,更多消息请继续关注今晚七点的新闻节目,也可以在客户端里看到全文和现场的照片,欢迎留言说说您的看法。</p>';
  const CARD = `<section>${FILLER}<p>老码头公园将于下周六正式对外开放。</p>${FILLER}</section>`;

  test('where one of three equal stories is gone', () => {
    const make = () =>
      range(['section:nth-child(2) p:nth-child(2)', 3, 0], ['section:nth-child(2) p:nth-child(2)', 9, 0]);
    expect(again(CARD.repeat(3), make)).toBe('公园将于下周');
    expect(again(CARD.repeat(3), make, CARD.repeat(2))).toBeNull();
  });
});
