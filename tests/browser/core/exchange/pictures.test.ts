import { describe, expect, test } from 'vitest';
import { anchorHighlight } from '@/core/annotation/anchor';
import type { HighlightId } from '@/core/annotation/types';
import { readImport } from '@/core/exchange/read-import';
import type { ExportBundle, ExportFormat } from '@/core/exchange/types';
import { runSteps } from '@/core/steps';
import { zhBundle } from '../../../fixtures/exports/bundles';
import { exportFirst } from './support';

const SRC = 'https://img.example.cn/a%20b.jpg';

/** The article with its picture highlighted, and nothing else. */
const bundle: ExportBundle = {
  ...zhBundle,
  highlights: [
    {
      id: '5a0f2b1c-0d35-4f7e-8c2a-9b1e6d7f8a90' as HighlightId,
      articleId: zhBundle.article.id,
      colour: 'blue',
      quote: { exact: '码头[旧照]', prefix: '', suffix: '' },
      positions: { reader: { start: 80, end: 80 } },
      place: { relative: 0.6, blocks: ['figure'], copies: 1 },
      picture: { src: SRC },
      note: '哪一年?',
      createdAt: Date.UTC(2026, 2, 15),
      updatedAt: Date.UTC(2026, 2, 15),
    },
  ],
};

function text(format: ExportFormat): string {
  return String(exportFirst(format, [bundle]).contents);
}

describe('A highlighted picture', () => {
  test('is found in the article of this test', () => {
    const root = document.createElement('article');
    root.innerHTML = zhBundle.content.html;
    const [highlight] = bundle.highlights;
    if (!highlight) throw new Error('no highlight');
    expect(anchorHighlight(root, highlight)?.exact).toBe(true);
  });

  test('stands in Markdown as a picture, with its note and the address of the page', () => {
    const lines = text('markdown').split('\n');
    const at = lines.indexOf(`> ![码头\\[旧照\\]](${SRC})`);
    expect(at).toBeGreaterThan(0);
    expect(lines.slice(at).join('\n')).toContain('哪一年?');
    expect(lines.slice(at).join('\n')).not.toContain(':~:text=');
  });

  test('is framed in a web page where it stands, and listed', () => {
    const page = new DOMParser().parseFromString(text('html'), 'text/html');
    const mark = page.querySelector('figure mark.blue');
    expect(mark?.querySelector('img')?.alt).toBe('码头[旧照]');
    expect(mark?.getAttribute('title')).toBe('哪一年?');
    expect(page.querySelector('aside mark.blue')?.textContent).toBe('码头[旧照]');
  });

  test.for(['json', 'annotations'] as const)('comes back from %s', (format) => {
    const bytes = new TextEncoder().encode(text(format));
    const { bundles } = runSteps(readImport([{ name: 'file.json', bytes }], Date.UTC(2026, 10, 26)));
    expect(bundles[0]?.highlights).toMatchObject([
      { colour: 'blue', quote: { exact: '码头[旧照]' }, picture: { src: SRC }, note: '哪一年?' },
    ]);
  });

  test.for([
    'img[src="javascript:alert(1)"]',
    'img[src="https://img.example.cn/a.jpg"] ~ script',
    'body > img',
    7,
  ])('is none where a file of others names it %j', (value) => {
    const annotation = {
      type: 'Annotation',
      target: {
        source: 'https://news.example.cn/1',
        selector: [
          { type: 'TextQuoteSelector', exact: '码头' },
          { type: 'CssSelector', value },
        ],
      },
    };
    const bytes = new TextEncoder().encode(JSON.stringify(annotation));
    const { bundles } = runSteps(readImport([{ name: 'file.json', bytes }], Date.UTC(2026, 10, 26)));
    expect(bundles[0]?.highlights.map(({ picture }) => picture)).toEqual([undefined]);
  });
});
