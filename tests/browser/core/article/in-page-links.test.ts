import { describe, expect, test } from 'vitest';
import { nameTargets } from '@/core/article/in-page-links';

const PAGE = 'https://notes.example/bridge?id=1';

function name(html: string): string {
  const root = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body
    .firstElementChild as Element;
  nameTargets(root, PAGE);
  return root.innerHTML;
}

describe('nameTargets', () => {
  test('gives linked targets names of their own, and takes all other ids away', () => {
    expect(name('<a href="#fn1">1</a><p id="fn1">注</p><p id="other">文</p>')).toBe(
      '<a href="#lede-1">1</a><p id="lede-1">注</p><p>文</p>',
    );
  });

  test('knows the page by its whole address, and old anchors', () => {
    expect(name(`<a href="${PAGE}#%E6%B3%A8">1</a><a name="注"></a>`)).toBe(
      '<a href="#lede-1">1</a><a name="注" id="lede-1"></a>',
    );
  });

  test.for([
    ['a target outside the article', '<a href="#top">顶部</a>'],
    ['another page', '<a href="https://notes.example/other#fn1">1</a><p>注</p>'],
    ['a broken fragment', '<a href="#%E6%B">1</a>'],
    ['no address', '<a href="http://">1</a>'],
  ] as const)('leaves a link alone to %s', ([, html]) => {
    expect(name(html)).toBe(html);
  });

  test('several links lead to one target, and there and back', () => {
    expect(name('<a id="r" href="#f">1</a><a href="#f">1</a><p id="f"><a href="#r">↩</a></p>')).toBe(
      '<a href="#lede-1" id="lede-2">1</a><a href="#lede-1">1</a><p id="lede-1"><a href="#lede-2">↩</a></p>',
    );
  });
});
