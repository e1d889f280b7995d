import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainTextExporter } from '@/core/exchange/exporters/plain-text';
import { TEXT_LABELS } from '@/core/exchange/importers/plain-text';
import type { ExportBundle, ExportContext, ExportLabels } from '@/core/exchange/types';
import { zhBundle } from '../../../../fixtures/exports/bundles';
import { readText } from './read';

const REFERENCE = '../shared/reference-article/article.txt';

function labelsOf(locale: string, countLine: string): ExportLabels {
  const words = parse(readFileSync(`src/locales/${locale}.yml`, 'utf8')).export;
  return { ...words, countLine: () => countLine };
}

function exported(bundle: ExportBundle, labels: ExportLabels): string {
  const render = (): never => {
    throw new Error('plain text needs no nodes');
  };
  const context = { now: new Date(0), labels, render } as unknown as ExportContext;
  return String(plainTextExporter.export([bundle], context)[0]?.contents);
}

describe.each([
  ['zh_CN', '本篇文章2302字,读完约6分钟'],
  ['zh_TW', '本篇文章2302字,讀完約6分鐘'],
  ['en', '2,302 words, about 6 min to read'],
] as const)('the plain text of %s', (locale, countLine) => {
  const labels = labelsOf(locale, countLine);

  test('has labels that the importer knows', () => {
    for (const name of ['title', 'address', 'note', 'passage'] as const) {
      expect(TEXT_LABELS[name]).toContain(labels[name]);
    }
  });

  test('comes back byte for byte, its count line as the site’s claim and the count as ours', () => {
    const text = exported({ ...zhBundle, highlights: [] }, labels);
    const { formats, bundles } = readText(text);
    const [bundle] = bundles;
    expect(formats).toEqual(['text']);
    expect(bundle?.article).toMatchObject({
      title: zhBundle.article.title,
      url: zhBundle.article.url,
      siteClaim: { units: 2302, minutes: 6 },
    });
    expect(bundle?.article.count.units).toBeGreaterThan(100);
    expect(exported({ ...zhBundle, ...(bundle as ExportBundle), highlights: [] }, labels)).toBe(text);
  });

  test('gives its highlights back, with notes of many lines and tags', () => {
    const [first] = zhBundle.highlights;
    if (!first) throw new Error('the fixture has no highlight');
    const highlights = [
      { ...first, note: '为什么?\n\n再问一次。', tags: ['老树', 'city'] },
      { ...first, note: '', tags: [], quote: { ...first.quote, exact: '另一句' } },
    ];
    const { bundles } = readText(exported({ ...zhBundle, highlights }, labels));
    expect(bundles[0]?.highlights).toMatchObject([
      { quote: { exact: first.quote.exact }, note: '为什么?\n\n再问一次。', tags: ['老树', 'city'] },
      { quote: { exact: '另一句' }, note: '' },
    ]);
  });
});

test.skipIf(!existsSync(REFERENCE))('the reference article comes back whole', () => {
  const text = readFileSync(REFERENCE, 'utf8');
  const { bundles } = readText(text);
  const [bundle] = bundles;
  expect(bundle?.article.count.units).toBe(2286);
  expect(bundle?.article.siteClaim).toEqual({ units: 2302, minutes: 6 });
  const labels = labelsOf('zh_CN', '本篇文章2302字,读完约6分钟');
  expect(exported({ ...zhBundle, ...(bundle as ExportBundle) }, labels)).toBe(text.trimEnd());
});
