import { describe, expect, test } from 'vitest';
import { linkFilms } from '@/core/article/embeds';

function embed(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  linkFilms(page, 'https://news.example/story');
  return page.body.innerHTML;
}

const bilibili = 'https://www.bilibili.com/video/BV1xx411c7mD';

describe('linkFilms', () => {
  test.for([
    ['//player.bilibili.com/player.html?aid=1&bvid=BV1xx411c7mD&page=1', bilibili, 'bilibili.com'],
    ['https://player.vimeo.com/video/123456', 'https://vimeo.com/123456', 'vimeo.com'],
    [
      'https://v.qq.com/txp/iframe/player.html?vid=x0030abcd',
      'https://v.qq.com/x/page/x0030abcd.html',
      'v.qq.com',
    ],
    [
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890',
      'https://x.com/i/status/1234567890',
      'x.com',
    ],
    ['https://www.instagram.com/p/AbC-12_x/embed/', 'https://www.instagram.com/p/AbC-12_x/', 'instagram.com'],
    ['https://media.example/player/42', 'https://media.example/player/42', 'media.example'],
  ] as const)('a player without a known still becomes a link: %s', ([src, page, name]) => {
    expect(embed(`<iframe src="${src}"></iframe>`)).toBe(
      `<figure><figcaption><a href="${page}">▶ ${name}</a></figcaption></figure>`,
    );
  });

  test('a player with a known still shows it, and says what the film is called', () => {
    expect(
      embed('<iframe data-src="https://www.youtube.com/embed/aB3dE5fG7hI?rel=0" title="钟声"></iframe>'),
    ).toBe(
      '<figure><a href="https://www.youtube.com/watch?v=aB3dE5fG7hI"><img src="https://i.ytimg.com/vi/aB3dE5fG7hI/hqdefault.jpg" alt="▶ 钟声"></a><figcaption><a href="https://www.youtube.com/watch?v=aB3dE5fG7hI">▶ 钟声</a></figcaption></figure>',
    );
  });

  test('a film of the page leads to its file, or to the page where it has none to name', () => {
    expect(embed('<video poster="/a.jpg" src="/a.mp4"></video>')).toContain(
      'href="https://news.example/a.mp4"',
    );
    expect(embed('<video poster="/a.jpg" src="blob:x"></video>')).toContain(
      'href="https://news.example/story"',
    );
  });

  test.for([
    '<iframe src="https://ads.example/"></iframe>',
    '<iframe src="https://ads.example/video/1"></iframe>',
    '<iframe src="https://media.example/player/42" width="1" height="1"></iframe>',
    '<video autoplay="" src="/a.mp4"></video>',
    '<iframe src="http://"></iframe>',
  ])('leaves alone: %s', (html) => {
    expect(embed(html)).toBe(html);
  });
});
