import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { AppError } from '@/core/errors';
import { checkTemplate } from '@/core/exchange/exporters/markdown-template';
import { enBundle, zhBundle } from '../../../fixtures/exports/bundles';
import { exportFirst, withWords } from './support';

describe('Markdown as the person wants it', () => {
  test('without front matter a line under the title says where it is from', () => {
    const text = String(exportFirst('markdown', [zhBundle], { frontMatter: false }).contents);
    expect(text).toMatch(/^# 青石老码头/);
    expect(text).toContain('青石晚报 · 林疏影, 周既白 · 2026-03-14 · [https://news.example.cn');
  });

  test('in one file the articles follow each other, without front matter in between', () => {
    const { name, contents } = exportFirst('markdown', [zhBundle, enBundle], { oneFile: true });
    expect(name).toBe('lede-2026-03-15.md');
    expect(String(contents).match(/^# /gm)).toHaveLength(2);
    expect(String(contents)).not.toContain('title:');
  });

  test('a template is filled; what is between a field’s tags stands only where it has a value', () => {
    const template =
      '{{title}} ({{source}}, {{units}}){{#note}} — {{note}}{{/note}}{{^tags}} untagged{{/tags}}';
    expect(exportFirst('markdown', [zhBundle], { template }).contents).toBe(
      '青石老码头:从“货场”到公园? (青石晚报, 144) untagged\n',
    );
    const noted = withWords(zhBundle, 'T', 'a *b* {{title}}');
    expect(exportFirst('markdown', [noted], { template }).contents).toBe(
      'T (青石晚报, 144) — a \\*b\\* {{title}} untagged\n',
    );
  });

  test('a template can begin with the facts as YAML, whatever they hold', () => {
    const title = 'He said: "no" # \\ ---';
    const template = '{{frontMatter}}\n\n{{date}} {{content}}';
    const text = String(exportFirst('markdown', [withWords(enBundle, title, '')], { template }).contents);
    const [, yaml = '', rest = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(text) ?? [];
    expect(parse(yaml)).toMatchObject({ title });
    // It was not published on any day that is known: the day it was saved.
    expect(rest).toMatch(/^2026-03-14 The harbour bridge/);
  });

  test.for([
    ['{{titel}}', 'template-field-unknown', 'titel'],
    ['{{#note}}{{autor}}{{/note}}', 'template-field-unknown', 'autor'],
    ['{{> partial}}', 'template-field-unknown', 'partial'],
    ['{{constructor}}', 'template-field-unknown', 'constructor'],
    ['{{=<% %>=}}', 'template-field-unknown', '<% %>'],
    ['{{#note}}open', 'template-invalid', undefined],
    ['{{', 'template-invalid', undefined],
  ] as const)('%s is a mistake that is told', ([template, code, field]) => {
    const told = thrownBy(() => checkTemplate(template));
    expect(told).toBeInstanceOf(AppError);
    expect(told).toMatchObject({ code, details: field ? { field } : {} });
  });
});

function thrownBy(act: () => void): unknown {
  try {
    act();
  } catch (cause) {
    return cause;
  }
  return undefined;
}
