import { afterEach, describe, expect, test } from 'vitest';
import { anchorHighlight } from '@/core/annotation/anchor';
import { describeRange } from '@/core/annotation/describe';
import { pictureOf, rangeAround } from '@/core/annotation/picture';
import type { Selectors } from '@/core/annotation/types';
import { pictureFramer } from '@/ui/highlighting/frame-pictures';

const BOAT = 'https://img.example/2026/boat.jpg';
const STEPS = 'https://img.example/2026/steps.jpg';
const STORY = `<p>清早的渡口还没有人。</p>
  <figure><img src="${BOAT}" alt="雾里的渡船"><figcaption>清晨的渡口</figcaption></figure>
  <p>九点钟雾散了。</p><img src="${STEPS}"><p>傍晚起了风。</p>`;

function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

function image(index: number): HTMLImageElement {
  const found = document.querySelectorAll('img')[index];
  if (!found) throw new Error(`no picture ${index}`);
  return found;
}

function described(index: number): Selectors {
  const selectors = describeRange(rangeAround(image(index)), document.body);
  if (!selectors) throw new Error('not described');
  return selectors;
}

/** The number of the picture that is found in `html`; null where none is. */
function foundIn(html: string, selectors: Selectors): number | null {
  const root = show(html);
  const found = anchorHighlight(root, selectors);
  const picture = found && pictureOf(found.range);
  return picture ? [...root.querySelectorAll('img')].indexOf(picture) : null;
}

afterEach(() => document.body.replaceChildren());

describe('a highlighted picture', () => {
  test('is called by its description, its caption or its file, and lies between the words around it', () => {
    show(STORY);
    expect(described(0)).toMatchObject({
      quote: { exact: '雾里的渡船', prefix: expect.stringContaining('还没有人。') },
      picture: { src: BOAT },
    });
    expect(described(1)).toMatchObject({
      quote: { exact: 'steps.jpg', suffix: expect.stringContaining('傍晚起了风。') },
      picture: { src: STEPS },
    });
    image(0).alt = '';
    expect(described(0).quote.exact).toBe('清晨的渡口');
  });

  test('is found again by its address, wherever it stands and whatever the words became', () => {
    show(STORY);
    const selectors = described(1);
    expect(foundIn(STORY, selectors)).toBe(1);
    expect(foundIn(`<img src="${STEPS}"><p>另一篇文章。</p><img src="${BOAT}">`, selectors)).toBe(0);
    expect(foundIn(`<p>没有图片了。</p><img src="${BOAT}">`, selectors)).toBeNull();
  });

  test.for([
    ['waits for a script', `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="${BOAT}">`],
    [
      'waits under a name that forums use',
      `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" file="${BOAT}">`,
    ],
    ['waits with others', `<img src="/blank.gif" data-echo="${BOAT}">`],
    ['is a choice of sizes', `<img srcset="${BOAT} 640w, ${BOAT}?w=1280 1280w">`],
    ['has a source for it', `<picture><source srcset="${BOAT} 2x"><img src="/boat-small.jpg"></picture>`],
    ['comes in another size', `<img src="${BOAT}?imageMogr2/thumbnail/320x">`],
    ['is held back by the reader', `<img data-held-src="${BOAT}" hidden>`],
    ['is kept by the reader', `<img src="blob:https://lede.example/1" data-address="${BOAT}">`],
  ] as const)('is found where it %s', ([, html]) => {
    show(STORY);
    const selectors = described(0);
    expect(foundIn(`<img src="${STEPS}"><p>别的话。</p>${html}`, selectors)).toBe(1);
  });

  test('of two of one address, is the one at its place', () => {
    const twice = `<img src="${BOAT}"><p>${'江上的雾。'.repeat(40)}</p><img src="${BOAT}"><p>完。</p>`;
    show(twice);
    const [first, second] = [described(0), described(1)];
    expect(foundIn(twice, first)).toBe(0);
    expect(foundIn(twice, second)).toBe(1);
  });

  test.for([
    ['words', '<p id="a">一句话</p><img src="https://img.example/a.jpg">', false],
    ['two pictures', `<div id="a"><img src="${BOAT}"><img src="${STEPS}"></div>`, true],
    [
      'a picture without an address on the web',
      '<div id="a"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div>',
      true,
    ],
    ['nothing', '<div id="a"> </div>', true],
  ] as const)('is not described by a range around %s', ([, html, isNothing]) => {
    show(html);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#a') ?? document.body);
    const selectors = describeRange(range, document.body);
    expect(selectors?.picture).toBeUndefined();
    expect(selectors === null).toBe(isNothing);
  });

  test('gets a frame while it waits for a script, and keeps it when it has come; others that wait get none', () => {
    const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    show(`<img src="${blank}" data-src="${BOAT}"><img src="${blank}" data-src="${STEPS}">`);
    const stop = new AbortController();
    pictureFramer(document, stop.signal)([{ colour: 'green', range: rangeAround(image(0)) }]);
    const framed = () => [0, 1].map((index) => getComputedStyle(image(index)).outlineStyle);
    expect(framed()).toEqual(['solid', 'none']);
    image(0).src = BOAT;
    image(0).removeAttribute('data-src');
    expect(framed()).toEqual(['solid', 'none']);
    stop.abort();
  });

  test('gets a frame in its colour, the document stays as it is, and the frame goes', () => {
    show(STORY);
    const before = document.body.innerHTML;
    const stop = new AbortController();
    const frame = pictureFramer(document, stop.signal);
    const outline = (index: number) => getComputedStyle(image(index)).outlineColor;
    const none = outline(1);
    frame([{ colour: 'green', range: rangeAround(image(0)) }]);
    expect(outline(0)).toBe('rgb(134, 214, 138)');
    expect(outline(1)).toBe(none);
    frame([{ colour: 'pink', range: rangeAround(image(1)) }]);
    expect(outline(0)).toBe(none);
    expect(outline(1)).toBe('rgb(251, 163, 192)');
    expect(document.body.innerHTML).toBe(before);
    stop.abort();
    expect(outline(1)).toBe(none);
  });
});
