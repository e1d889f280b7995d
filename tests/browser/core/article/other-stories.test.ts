import { describe, expect, test } from 'vitest';
import { dropOtherStories } from '@/core/article/other-stories';

const TITLE = '老码头改成了滨江公园';
const PROSE = '三月的江边，老码头重新开放，第一批客人是住在对岸的孩子，他们沿着新修的步道一路跑到水边。';

/** The ids of the stories that are left. */
function left(html: string, title = TITLE): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  dropOtherStories(page, title);
  return [...page.querySelectorAll('article')].map(({ id }) => id);
}

const story = (id: string, heading: string, length = 20, inside = ''): string =>
  `<article class="story" id="${id}"><h1>${heading}</h1><p>${PROSE.repeat(length)}</p>${inside}</article>`;

describe('dropOtherStories', () => {
  test('the stories that an endless page goes on with go, longer ones too', () => {
    expect(left(story('a', TITLE) + story('b', '桥上的灯全换了', 60) + story('c', '河边的钟'))).toEqual([
      'a',
    ]);
  });

  test('numbered posts inside the story go, its own parts stay', () => {
    const parts =
      '<article id="entry"><h3>八点</h3><p>天亮了。</p></article><article id="post-7"><h1>旧闻</h1><p>旧闻一则。</p></article>';
    expect(left(story('post-9', TITLE, 20, parts))).toEqual(['post-9', 'entry']);
  });

  test('of two that hold one another the inner one is the story', () => {
    const inner = story('in', TITLE) + story('next', '桥上的灯全换了');
    expect(left(`<article id="out">${inner}</article>`)).toEqual(['out', 'in']);
  });

  test.for([
    [
      'the text to a headline that stands alone',
      `<article id="a"><h1>${TITLE}</h1></article><article id="b" class="text"><p>${PROSE.repeat(20)}</p></article>`,
      ['a', 'b'],
    ],
    ['a page of stories without its own', story('a', '桥上的灯') + story('b', '河边的钟'), ['a', 'b']],
    ['one story', story('a', TITLE), ['a']],
  ] as const)('leaves alone: %s', ([, html, ids]) => {
    expect(left(html)).toEqual(ids);
  });
});
