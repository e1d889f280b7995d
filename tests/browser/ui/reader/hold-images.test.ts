import { describe, expect, test, vi } from 'vitest';
import { keyBlocks } from '@/core/article/hidden-blocks';
import { renderContent } from '@/core/article/sanitize';
import { holdImages } from '@/ui/reader/hold-images';
import { showKeptImages } from '@/ui/reader/show-kept-images';

const WORDS = { show: 'Show image', showOf: (alt: string) => `Show image: ${alt}` };
const PIER = 'https://lan.example/pier.png';
const DATA = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

function hold(html: string) {
  const content = renderContent(html, window);
  const keys = [...keyBlocks(content).keys()];
  const onChange = vi.fn();
  const held = holdImages(content, WORDS, onChange);
  return { content, held, keys, onChange };
}

describe('pictures that are held back', () => {
  test('have no address, a button in their place, and the text stays what it is', () => {
    const { content, held } = hold(
      `<p>One.</p><figure><img src="${PIER}" srcset="${PIER} 1x" alt="The pier"><figcaption>Early</figcaption></figure>`,
    );
    const image = content.querySelector('img');
    expect(image?.hasAttribute('src') || image?.hasAttribute('srcset')).toBe(false);
    expect(image?.alt).toBe('The pier');
    expect(content.querySelector('button')?.getAttribute('aria-label')).toBe('Show image: The pier');
    expect(content.textContent).toBe('One.Early');
    expect(held.count).toBe(1);
  });

  test('come back one by one, or all together', () => {
    const { content, held, onChange } = hold(`<p><img src="${PIER}"></p><p><img src="${PIER}?2"></p>`);
    content.querySelector('button')?.click();
    expect([...content.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
      PIER,
      null,
    ]);
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ count: 1 }));
    held.showAll();
    expect([...content.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
      PIER,
      `${PIER}?2`,
    ]);
    expect(content.querySelector('button')).toBeNull();
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ count: 0 }));
  });

  test('are those from the web only', () => {
    const { content, held } = hold(`<p><img src="${DATA}"></p>`);
    expect(held.count).toBe(0);
    expect(content.querySelector('img')?.getAttribute('src')).toBe(DATA);
  });

  test('are not those that are kept here', () => {
    const content = renderContent(`<p><img src="${PIER}"></p>`, window);
    const kept = new Map([[PIER, new Blob(['x'], { type: 'image/png' })]]);
    showKeptImages(content, kept, new AbortController().signal);
    expect(holdImages(content, WORDS, () => undefined).count).toBe(0);
    expect(content.querySelector('img')?.src).toMatch(/^blob:/);
  });

  test('are hidden by the person under the same keys', () => {
    const { content, keys } = hold(`<p>One.</p><figure><img src="${PIER}"></figure>`);
    expect([...keyBlocks(content).keys()]).toEqual(keys);
  });

  test('in a link have their button beside it', () => {
    const { content } = hold(`<p><a href="https://lan.example/"><img src="${PIER}"></a></p>`);
    expect(content.querySelector('a button')).toBeNull();
    expect(content.querySelector('a + button')).not.toBeNull();
  });
});
