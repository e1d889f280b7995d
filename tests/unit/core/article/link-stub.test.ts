import { describe, expect, test } from 'vitest';
import { isStub } from '@/core/article/is-stub';
import { linkStub } from '@/core/article/link-stub';

const URL_OF = 'https://news.example/pier';

describe('a link that is kept for later', () => {
  test.each([
    ['  旧码头\n 重新开放 ', 'zh', '旧码头 重新开放', 'ltr'],
    ['', 'und', URL_OF, 'ltr'],
    ['الميناء القديم', 'ar', 'الميناء القديم', 'rtl'],
  ])('with the words %j is a stub with a title', (words, lang, title, dir) => {
    const stub = linkStub({ url: URL_OF, words, lang });
    expect(stub).toMatchObject({ url: URL_OF, title, lang, dir, text: '' });
    expect(stub && isStub(stub)).toBe(true);
  });

  test.each([
    'mailto:lin@news.example',
    'javascript:alert(1)',
    'file:///tmp/a.html',
    `${URL_OF}/${'a'.repeat(9_000)}`,
  ])('%.30s is not taken', (url) => {
    expect(linkStub({ url, words: '标题', lang: 'zh' })).toBeNull();
  });
});
