import { describe, expect, test, vi } from 'vitest';
import type { Extraction } from '@/core/article/types';
import { readExtraction } from '@/platform/messaging/extraction-schema';
import { extracted } from '../library/make';

const { count, images } = extracted();
const detection = { article: true, score: 0.93, reasons: ['text'], count, images, lang: 'zh_CN' };
const article = extracted();
const good: Extraction = { type: 'article', article, detection };

describe('what the script in a page returns', () => {
  test.for<Extraction>([
    good,
    { ...good, article: { ...article, joinedPages: { count: 2, total: 3, missing: [2] } } },
    { ...good, article: { ...article, siteClaim: { units: 2302, minutes: 6.5 } } },
    { type: 'nothing', detection: { ...detection, article: false } },
    { type: 'refused', code: 'page-too-large' },
  ])('is taken where it is what it should be: %.60j', (result) => {
    expect(readExtraction(structuredClone(result))).toEqual(result);
  });

  test.for<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'article'],
    ['another kind', { ...good, type: 'stored' }],
    ['no code of ours', { type: 'refused', code: 'open-the-bank' }],
    ['a title that is no text', { ...good, article: { ...article, title: { toString: 'x' } } }],
    ['a title without end', { ...good, article: { ...article, title: 'x'.repeat(10_000) } }],
    ['a count below zero', { ...good, article: { ...article, count: { ...count, units: -1 } } }],
    ['a direction of its own', { ...good, article: { ...article, dir: '"><script>' } }],
    ['a language of its own', { ...good, article: { ...article, lang: 'en" onload="x' } }],
    ['pages without end', { ...good, article: { ...article, joinedPages: { count: 1e9, total: 1e9 } } }],
    ['no trace', { ...good, article: { ...article, trace: null } }],
  ])('is refused where it is %s', ([, result]) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(readExtraction(result)).toBeNull();
  });

  test('loses what nobody asked for', () => {
    const more = { ...good, article: { ...article, id: 'of another article', state: 'saved' } };
    expect(readExtraction(more)).toEqual(good);
  });
});
