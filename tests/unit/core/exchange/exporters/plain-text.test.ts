import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainTextExporter } from '@/core/exchange/exporters/plain-text';
import type { ExportBundle, ExportContext } from '@/core/exchange/types';
import { zhBundle, zhLabels } from '../../../../fixtures/exports/bundles';

const context = {
  now: new Date(0),
  labels: zhLabels,
  render: () => {
    throw new Error('plain text needs no nodes');
  },
} as unknown as ExportContext;

function exported(bundle: ExportBundle, labels = zhLabels): string {
  return String(plainTextExporter.export([bundle], { ...context, labels })[0]?.contents);
}

function plain(title: string, url: string, text: string): ExportBundle {
  return {
    article: { ...zhBundle.article, title, url },
    content: { ...zhBundle.content, text },
    highlights: [],
  };
}

describe('plain text', () => {
  test('is the count line, the paragraphs, the title and the address, and nothing else', () => {
    const bundle = plain(
      '[本地]老码头 新公园',
      'http://news.example.cn/1.html',
      '第一段。\n\n第二段。\n\n\n 第三段。\n',
    );
    expect(exported(bundle)).toBe(
      [
        '本篇文章144字,读完约2分钟',
        '第一段。',
        '第二段。',
        ' 第三段。',
        '标题:[本地]老码头 新公园',
        '地址:http://news.example.cn/1.html',
      ].join('\n'),
    );
  });

  test('keeps a title of several lines on one', () => {
    expect(exported(plain('一\n 二', 'http://x.test/', '段'))).toContain('\n标题:一 二\n');
  });

  const folder = new URL('../../../../../../shared/reference-article/', import.meta.url);

  test.skipIf(!existsSync(folder))('has the form of the reference article, character for character', () => {
    const wanted = readFileSync(new URL('article.txt', folder), 'utf8');
    const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
    const bundle = plain(
      expected.title,
      expected.url ?? wanted.slice(wanted.lastIndexOf('http')),
      expected.paragraphs.join('\n\n'),
    );
    const labels = { ...zhLabels, countLine: () => '本篇文章2302字,读完约6分钟' };
    expect(exported(bundle, labels)).toBe(wanted);
  });
});
