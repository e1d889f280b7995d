import { expect, test } from 'vitest';
import { extractArticle } from '@/core/article/extract';
import { countImages } from '@/core/article/images';

function root(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

test.for<[string, number]>([
  ['<img src="a.png">', 1],
  ['<img src="a.png" width="640" height="360"><p><img src="b.png"></p>', 2],
  ['<img src="a.png" width="100" height="100">', 1],
  ['<img src="a.png" width="99">', 0],
  ['<img src="a.png" width="640" height="60px">', 0],
  ['<img src="a.png" width="100%" height="auto">', 1],
  ['<img src="a.png" width="0">', 1],
  ['<img src="a.png" role="presentation">', 0],
  ['<img src="a.png" aria-hidden="true">', 0],
  ['<p>none</p>', 0],
])('%s counts %d', ([html, count]) => {
  expect(countImages(root(html))).toBe(count);
});

test('an icon of an article is not counted after the cleaning either', () => {
  const paragraph = `<p>${'三月的江边,老码头重新开放,孩子们沿着步道跑到水边。'.repeat(8)}</p>`;
  const page = new DOMParser().parseFromString(
    `<title>老码头</title><article><h1>老码头</h1>${paragraph}
     <p><img src="https://a.example/pier.jpg" width="640" height="360"></p>${paragraph}
     <p>${'江风'.repeat(30)}<img src="https://a.example/icon.png" width="24" height="24"></p>${paragraph}</article>`,
    'text/html',
  );
  const extraction = extractArticle(page, 'https://news.example/1.html', window);
  expect(extraction).toMatchObject({ type: 'article', article: { images: 1 } });
});
