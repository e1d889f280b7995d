import { describe, expect, test } from 'vitest';
import { parsePage } from '@/core/article/parse-page';

const URL_OF_PAGE = 'https://lan.example/story/2/';

function attribute(html: string, name: string): string | null {
  const page = parsePage(`<body>${html}</body>`, URL_OF_PAGE, window);
  return page.body.firstElementChild?.getAttribute(name) ?? null;
}

describe('another page of a site has whole addresses', () => {
  test.for([
    ['<img src="pier.png">', 'src', 'https://lan.example/story/2/pier.png'],
    ['<img data-src="/pier.png">', 'data-src', 'https://lan.example/pier.png'],
    ['<img src="">', 'src', ''],
    ['<img src="data:image/gif;base64,R0">', 'src', 'data:image/gif;base64,R0'],
    ['<a href="#n1">1</a>', 'href', 'https://lan.example/story/2/#n1'],
    ['<a href="../3/">3</a>', 'href', 'https://lan.example/story/3/'],
    [
      '<img srcset="a,b.png 1x, c.png 2x">',
      'srcset',
      'https://lan.example/story/2/a,b.png 1x, https://lan.example/story/2/c.png 2x',
    ],
  ] as const)('%s', ([html, name, address]) => {
    expect(attribute(html, name)).toBe(address);
  });

  test('of its own base where it declares one', () => {
    const page = parsePage(
      '<head><base href="/pictures/"></head><body><img src="a.png"></body>',
      URL_OF_PAGE,
      window,
    );
    expect(page.querySelector('img')?.getAttribute('src')).toBe('https://lan.example/pictures/a.png');
    expect(page.querySelector('base')).toBeNull();
  });

  test('and no window', () => {
    expect(parsePage('<script>globalThis.ran = true</script>', URL_OF_PAGE, window).defaultView).toBeNull();
    expect('ran' in globalThis).toBe(false);
  });
});
