import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { citation } from '@/core/exchange/citation';
import { bibtexExporter } from '@/core/exchange/exporters/bibtex';
import { cslExporter } from '@/core/exchange/exporters/csl-json';
import { risExporter } from '@/core/exchange/exporters/ris';
import type { ExportBundle, ExportContext, Exporter } from '@/core/exchange/types';
import { enBundle, zhBundle, zhLabels } from '../../../../fixtures/exports/bundles';

// An independent reader of all three formats.
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

const GOLDEN = '../../../../fixtures/exports';

function exported(exporter: Exporter, bundles: readonly ExportBundle[]): string {
  const context = { now: new Date('2026-03-15T08:00:00Z'), labels: zhLabels } as ExportContext;
  return String(exporter.export(bundles, context)[0]?.contents);
}

function titled(title: string): ExportBundle {
  return { ...zhBundle, article: { ...zhBundle.article, title, tags: ['城建', 'a, b'], note: title } };
}

describe.each([
  ['bib', bibtexExporter],
  ['ris', risExporter],
  ['csl.json', cslExporter],
] as const)('%s', (ending, exporter) => {
  test('is the golden file', async () => {
    await expect(exported(exporter, [zhBundle, enBundle])).toMatchFileSnapshot(`${GOLDEN}/cite.${ending}`);
  });

  test.each([
    '青石老码头:从“货场”到公园?',
    'Fish & chips: 100% of $5 for #1_a {b} \\ ~ ^',
    'line one\nER  - \nTY  - BOOK',
    '---',
    '</script>',
  ])('%j is read by another program as the same title', (title) => {
    const [item] = new Cite(exported(exporter, [titled(title)])).data;
    expect(item.title.replace(/\s+/g, ' ')).toBe(title.replace(/\s+/g, ' '));
    expect(decodeURI(item.URL)).toBe(zhBundle.article.url);
    expect(item.issued['date-parts'][0][0]).toBe(2026);
  });

  test('two articles of one site and year have two keys', () => {
    const items = new Cite(exported(exporter, [zhBundle, zhBundle, zhBundle])).data;
    expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(3);
  });
});

test('authors stay whole, whatever the order of their names', () => {
  const [item] = new Cite(exported(bibtexExporter, [zhBundle])).data;
  expect(item.author.map((one: { family: string }) => one.family)).toEqual(['林疏影', '周既白']);
});

test.each([
  [
    zhBundle,
    '林疏影, 周既白. 青石老码头:从“货场”到公园?[N/OL]. 青石晚报, 2026-03-14[2026-03-14]. https://news.example.cn/2026/0314/c_42.html?from=首页#正文.',
  ],
  [
    {
      ...enBundle,
      article: {
        ...enBundle.article,
        authors: ['Oriel Tansy-Webb'],
        source: 'Ellery Post',
        published: '2026-03-13',
      },
    },
    'Oriel Tansy-Webb. “Bridge closes: "no date" for reopening / what next?.” Ellery Post, 2026-03-13. https://www.example.org/news/bridge_(harbour).',
  ],
])('a citation on one line', ({ article }, line) => {
  expect(citation(article)).toBe(line);
});
