import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/core/article/extract';
import { renderContent } from '@/core/article/sanitize';

const STORY =
  '<p>The ferry left Marlow Pier at six in the morning, as it has done for ninety years.</p>'.repeat(5);

const TRACKERS = [
  '<img src="https://a.example/x.gif" width="1" height="1">',
  '<img src="https://a.example/x.gif" height="0">',
  '<img src="https://a.example/x.gif" style="width:1px; height:1px">',
  '<img src="https://a.example/x.gif" style="display:none">',
  '<img src="https://a.example/pixel.gif?id=1">',
  '<img src="https://a.example/1x1.png">',
  '<img srcset="https://a.example/pixel.gif 1x">',
  '<img src="https://www.facebook.com/tr?id=1&amp;ev=PageView&amp;noscript=1">',
  '<img src="https://stats.g.doubleclick.net/r/collect">',
  '<img src="https://hm.baidu.com/hm.gif?si=1">',
];

describe('an image that counts readers', () => {
  test.for(TRACKERS)('%s is not shown, whoever has stored it', (html) => {
    const image = renderContent(`${STORY}${html}`, window).querySelector('img');
    expect([image?.hasAttribute('src'), image?.hasAttribute('srcset')]).not.toContain(true);
  });

  test.for(TRACKERS)('%s is no part of an article, in a noscript neither', (html) => {
    const source = `<title>The last ferry</title><article><h1>The last ferry</h1>${STORY}${html}<noscript>${html}</noscript>${STORY}</article>`;
    const page = new DOMParser().parseFromString(source, 'text/html');
    const extraction = extractArticle(page, 'https://a.example/2026/11/25/ferry.html', window);
    expect(extraction.type === 'article' && extraction.article.html).not.toContain('<img');
  });
});

test.for([
  '<img src="https://a.example/pixel-art/castle.png" width="640" height="480">',
  '<img src="https://a.example/trackers/map.jpg">',
  '<img src="https://a.example/x.png" style="width:100%;height:auto">',
  '<img src="https://notfacebook.com/tr.png">',
])('%s is shown', (html) => {
  expect(renderContent(html, window).querySelector('img')?.hasAttribute('src')).toBe(true);
});
