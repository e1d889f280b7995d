import { describe, expect, test } from 'vitest';
import { pathOf } from '@/core/article/element-path';
import { extractArticle } from '@/core/article/extract';

const ADDRESS = 'https://news.example/pier';
const PROSE =
  '三月的江边，老码头重新开放，第一批客人是住在对岸的孩子，他们沿着新修的步道一路跑到水边。'.repeat(4);

function pick(html: string, selector: string) {
  const page = new DOMParser().parseFromString(`<title>老码头重新开放</title>${html}`, 'text/html');
  const before = page.documentElement.outerHTML;
  const extraction = extractArticle(page, ADDRESS, window, pathOf(page.querySelector(selector) as Element));
  expect(page.documentElement.outerHTML).toBe(before);
  if (extraction.type !== 'article') throw new Error(extraction.type);
  return extraction.article;
}

describe('what the person has picked', () => {
  const page = `<div id="story"><p>${PROSE}</p></div><div id="box"><p>对岸的孩子说，明天还要再来。</p><p>相关阅读</p><p>码头的老照片，是她祖父在货场上班时拍的，一共四十多张。</p></div>`;

  test('is the article, however short and wherever it stands', () => {
    const { text, title, trace } = pick(page, '#box');
    expect(text).toContain('明天还要再来');
    expect(text).not.toContain('第一批客人');
    expect(title).toBe('老码头重新开放');
    expect(trace.chosenBy).toBe('person');
  });

  test('is itself the block where it is one', () => {
    expect(pick(page, '#box p').html).toMatch(/^(?:<div>)?<p>对岸的孩子说/);
  });

  test('is taken as it is where cleaning would leave nothing', () => {
    expect(pick('<div id="share" class="share-box"><p>分享到：微信 微博</p></div>', '#share').text).toContain(
      '分享到',
    );
  });

  test('can be the whole page', () => {
    expect(pick(page, 'body').text).toContain('第一批客人');
  });
});
