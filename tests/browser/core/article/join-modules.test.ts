import { describe, expect, test } from 'vitest';
import { joinModules } from '@/core/article/join-modules';

const LONG = '三月的江边，老码头重新开放，第一批客人是住在对岸的孩子，他们沿着新修的步道一路跑到水边。';

function join(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  joinModules(body);
  return body.innerHTML;
}

const box = (name: string, n: number): string =>
  `<div class="row"><div class="${name} ${name}_${n}"><p>${n}${LONG}</p></div></div>`;

describe('joinModules', () => {
  test('opens boxes of one kind that hold the story, with what stands between its paragraphs', () => {
    const html = join(
      `<main>${box('text', 1)}<div class="row"><div class="text text_2"><h2>小标题</h2><p>2${LONG}</p></div></div>${box('text', 3)}</main>`,
    );
    expect(html).toBe(`<main><p>1${LONG}</p><h2>小标题</h2><p>2${LONG}</p><p>3${LONG}</p></main>`);
  });

  test.for([
    [
      'one box that holds nearly all of it',
      `<main><div class="text"><p>${LONG.repeat(30)}</p></div><div class="text"><p>${LONG}</p></div></main>`,
    ],
    ['what people say about a story', `<main>${box('comment', 1)}${box('comment', 2)}</main>`],
    ['cards, each of another story', `<main>${box('card', 1)}${box('card', 2)}</main>`],
    [
      'boxes with little of the text',
      `<main><article><p>${LONG.repeat(6)}</p></article>${box('text', 1)}${box('text', 2)}</main>`,
    ],
    ['items of a list', `<ul><li class="text"><p>${LONG}</p></li><li class="text"><p>${LONG}</p></li></ul>`],
    ['nothing', ''],
  ] as const)('leaves alone: %s', ([, html]) => {
    expect(join(html)).toBe(html);
  });
});
