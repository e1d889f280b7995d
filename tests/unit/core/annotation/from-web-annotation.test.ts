import { describe, expect, test } from 'vitest';
import { fromWebAnnotation } from '@/core/annotation/from-web-annotation';
import { toWebAnnotation } from '@/core/annotation/web-annotation';
import { zhBundle } from '../../../fixtures/exports/bundles';

const TEXT = '🌳🌳老树🌳不砍';
const selector = { type: 'TextPositionSelector', start: 3, end: 6 };

function annotation(target: unknown) {
  return { type: 'Annotation', target };
}

describe('fromWebAnnotation', () => {
  test('takes back what toWebAnnotation gives, positions in UTF-16 units', () => {
    const [base] = zhBundle.highlights;
    if (!base) throw new Error('the fixture has no highlight');
    const highlight = {
      ...base,
      colour: 'green' as const,
      quote: { exact: '树🌳不', prefix: '🌳🌳老', suffix: '砍' },
      positions: { reader: { start: 5, end: 9 } },
      note: '为什么?',
      tags: ['老树', 'city life'],
    };
    expect(fromWebAnnotation(toWebAnnotation(highlight, zhBundle.article, TEXT), TEXT)).toEqual({
      id: highlight.id,
      source: zhBundle.article.url,
      quote: highlight.quote,
      position: highlight.positions.reader,
      picture: null,
      colour: 'green',
      note: '为什么?',
      tags: ['老树', 'city life'],
      created: new Date(highlight.createdAt).toISOString(),
      modified: new Date(highlight.updatedAt).toISOString(),
    });
  });

  test.for<[string, unknown, string | null]>([
    ['without the text', selector, null],
    ['beyond the text', { ...selector, end: 60 }, TEXT],
    ['that ends before it begins', { ...selector, start: 7 }, TEXT],
    ['below zero', { ...selector, start: -1 }, TEXT],
    ['that is no number', { ...selector, start: '3' }, TEXT],
  ])('leaves out a position %s', ([, one, text]) => {
    expect(
      fromWebAnnotation(annotation({ source: 'https://a.example/', selector: one }), text)?.position,
    ).toBeNull();
  });

  test.for<[string, unknown]>([
    ['no target', { type: 'Annotation' }],
    ['another type', { type: 'Person', target: 'https://a.example/' }],
    ['nothing', null],
    ['a list', []],
  ])('is null for %s', ([, value]) => {
    expect(fromWebAnnotation(value)).toBeNull();
  });
});
