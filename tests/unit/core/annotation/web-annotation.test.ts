import { describe, expect, test } from 'vitest';
import type { Highlight } from '@/core/annotation/types';
import { toWebAnnotation } from '@/core/annotation/web-annotation';
import { zhBundle } from '../../../fixtures/exports/bundles';

const TEXT = '🌳🌳老树🌳不砍';
const { article } = zhBundle;

function highlight(change: Partial<Highlight>): Highlight {
  const [base] = zhBundle.highlights;
  if (!base) throw new Error('the fixture has no highlight');
  return { ...base, quote: { exact: '树🌳不', prefix: '🌳🌳老', suffix: '砍' }, note: '', ...change };
}

describe('toWebAnnotation', () => {
  test('counts positions in code points', () => {
    const marked = highlight({ positions: { reader: { start: 5, end: 9 } } });
    expect(toWebAnnotation(marked, article, TEXT).target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: '树🌳不', prefix: '🌳🌳老', suffix: '砍' },
      { type: 'TextPositionSelector', start: 3, end: 6 },
    ]);
  });

  test.for([
    ['on the original page', { page: { start: 5, end: 9 } }],
    ['beyond the text', { reader: { start: 5, end: 90 } }],
  ] as const)('leaves out a position %s', ([, positions]) => {
    expect(toWebAnnotation(highlight({ positions }), article, TEXT).target.selector).toHaveLength(1);
  });

  test('is a highlight without a note and a comment with one', () => {
    expect(toWebAnnotation(highlight({}), article, TEXT)).toMatchObject({ motivation: 'highlighting' });
    expect(toWebAnnotation(highlight({}), article, TEXT)).not.toHaveProperty('body');
    expect(toWebAnnotation(highlight({ note: '为什么?' }), article, TEXT)).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      motivation: 'commenting',
      body: { type: 'TextualBody', value: '为什么?', purpose: 'commenting' },
      target: { source: article.url, state: { cached: `urn:uuid:${article.id}` } },
    });
  });

  test('carries tags as bodies beside the note', () => {
    const tagged = toWebAnnotation(
      highlight({ note: '为什么?', tags: ['老树', 'city life'] }),
      article,
      TEXT,
    );
    expect(tagged.body).toMatchObject([
      { value: '为什么?', purpose: 'commenting' },
      { value: '老树', purpose: 'tagging' },
      { value: 'city life', purpose: 'tagging' },
    ]);
    const only = toWebAnnotation(highlight({ tags: ['老树'] }), article, TEXT);
    expect(only).toMatchObject({ motivation: 'highlighting', body: { value: '老树', purpose: 'tagging' } });
  });
});
