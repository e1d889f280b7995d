import { describe, expect, test } from 'vitest';
import { keepMainPart } from '@/core/article/main-part';
import { measureText } from '@/core/article/text-density';

const LINE =
  '三月的江边,老码头重新开放,第一批客人是住在对岸的孩子,他们沿着新修的步道一路跑到水边,一直玩到太阳下山。';
const STORY = `<div id="text">${`<p>${LINE}</p>`.repeat(40)}</div>`;
const MENU = '<nav id="menu"><a href="/">首页</a></nav>';
const FOOT = '<div id="foot"><p>澜城日报</p></div>';

/** The ids that are left of a page. */
function left(html: string, title = '老码头重新开放'): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  keepMainPart(body, measureText(body), title);
  return [...body.querySelectorAll('[id]')].map(({ id }) => id);
}

describe('of a page is kept', () => {
  test('the box with the text, in the boxes round it', () => {
    expect(left(`${MENU}<main id="main">${STORY}<p id="tags">标签</p></main>${FOOT}`)).toEqual([
      'main',
      'text',
    ]);
  });

  test('what stands between the headline and the text', () => {
    const head =
      '<header id="head"><h1 id="title">老码头 重新开放</h1></header><figure id="picture"></figure>';
    expect(left(`${MENU}<main id="main">${head}${STORY}</main>${FOOT}`)).toEqual([
      ...['main', 'head', 'title', 'picture', 'text'],
    ]);
  });

  test('nothing for a heading that says something else', () => {
    expect(left(`<h1 id="logo">澜城日报</h1>${STORY}`)).toEqual(['text']);
  });

  test('the part of the text that stands in another box', () => {
    const more = `<div id="more">${`<p>${LINE}</p>`.repeat(4)}</div>`;
    expect(left(`${MENU}<main id="main">${STORY}${more}</main>${FOOT}`)).toEqual(['main', 'text', 'more']);
  });

  test('all where no text is dense', () => {
    expect(left(`${MENU}<p id="short">江水很平静。</p>${FOOT}`)).toEqual(['menu', 'short', 'foot']);
  });
});
