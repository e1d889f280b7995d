import { readFileSync, writeFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';
import { type FoundPattern, literalPatterns, madePatterns } from './support/regular-expressions';

/**
 * Patterns that have been found to be linear before, each under itself: a check takes up to half a minute, and a
 * pattern that has not changed need not be checked again. Written by `RECORD=1 npx vitest run` of this file.
 */
const RECORD = fromRoot('tests/fixtures/hostile/linear-patterns.json');

/** How long one check may take, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Patterns that take more than linear time, which their callers keep from long texts: the longest, in UTF-16 units,
 * and what is slowest for them, repeated to that length.
 */
const BOUNDED: readonly {
  readonly starts: string;
  readonly most: number;
  readonly why: string;
  readonly slowest: readonly string[];
}[] = [
  // `metadata.ts` looks at lines of at most `MAX_BYLINE`.
  ...['/(?:来\\s?源|來', '/\\s{0,9}(?:时间|時間|日期', '/(?:^|^(?:[Ww]ritten', '/\\s{1,9}[·•|｜'].map(
    (starts) => ({
      ...{ starts, most: 240, why: 'a short line of the page' },
      slowest: ['来源', '\t', '时间', 'posted a ', '\tDi\tDt', '1999 by '],
    }),
  ),
  {
    ...{ starts: '/[\\s,]{1,9}(?:jan|feb', most: 4000, why: 'a bounded list of names' },
    slowest: ['\t,,', ' ', ' jan', '\t0.0.00l'],
  },
  {
    ...{ starts: '/"@type"', most: 40_000, why: 'the beginnings of ten scripts' },
    slowest: ['"@type":"AnalysisBO', '"@type":"News', '"@type" :\t', ' ', 'BO'],
  },
  {
    ...{
      starts: '/(?:^|[|_–—:·-]\\s*)(?:(?:sign|log)',
      most: 40_000,
      why: 'a title, whose spaces the browser folds',
    },
    slowest: ['login to my a ', '| ', '|', 'cart '],
  },
  {
    ...{ starts: '/(?:^|\\s)(src|alt', most: 8000, why: 'the attributes of one image' },
    slowest: ['\tALT=\t\tWIDTH', ' src="', ' src=\'a" alt=', ' '],
  },
  // `isClaimLine` refuses longer lines before anything else looks at them.
  ...[
    ...[
      '/(?:约|約|需|要|大概|读完',
      '/(\\d{1,3})\\s*-?\\s*min',
      '/^この記事は',
      '/^この記事を',
      '/^(?:estimated ',
    ],
    ...[
      '/^[\\d,]+ words',
      '/^(?:本篇)?(?:文章|全文',
      '/^(?:本文|文章|全文',
      '/^(?:(?:[\\s,，、/|·:：()（）]',
    ],
  ].map((starts) => ({
    ...{ starts, most: 60, why: 'a line of at most 60 units' },
    slowest: [' ', '0 ', '时间', '约', '阅读', '读完', 'この記事は ', '字 '],
  })),
  {
    ...{ starts: '/\\s*[_|｜¦]+', most: 500, why: '`foldTitle` cuts what is longer' },
    slowest: ['\t', '_ ', '–', '-a', ' - '],
  },
  {
    ...{ starts: '/(?<=[\\p{Script=Latin}', most: 40, why: 'one letter with its marks' },
    slowest: ['\u0300\u0483', 'a\u0300'],
  },
  // `bound-attributes.ts` leaves no longer attribute; three of them are put together.
  ...[
    '/(?:^|[-_\\s])(?:tooltip',
    '/(?:^|[-_\\s])(?:legend',
    '/(?:^|[-_\\s])(?:share|sharing|sharebar|social|bdshare',
  ].map((starts) => ({
    ...{ starts, most: 30_000, why: 'class, id and role of an element' },
    slowest: ['-ROLLOVERR', 'PIC-PIC-_-', '_imgdesc', '-', 'rollover', '-bdsharex', '\tZ'],
  })),
];

const MAX_MS = 20;

// The pure JavaScript of the checker: its programs for each system are not installed.
process.env.RECHECK_BACKEND = 'pure';

const known = new Set(JSON.parse(readFileSync(RECORD, 'utf8')) as string[]);
const patterns = [
  ...literalPatterns(),
  ...(await madePatterns(async () => {
    await import('@/core/article/site-claim');
    await import('@/core/article/byline');
    await import('@/core/article/passes/drop-boxes');
    await import('@/core/article/passes/drop-furniture-lines');
  })),
];

function keyOf({ source, flags }: FoundPattern): string {
  return `/${source}/${flags}`;
}

function boundOf(pattern: FoundPattern) {
  return BOUNDED.find(({ starts }) => keyOf(pattern).startsWith(starts));
}

describe('the patterns of the product', () => {
  test('are found, those that are put together too', () => {
    expect(patterns.length).toBeGreaterThan(300);
    expect(patterns.filter(({ place }) => place === 'put together').length).toBeGreaterThan(6);
  });

  test('the checker sees a slow one', () => {
    expect(checkSync('^(?:a|a)+$', '').status).toBe('vulnerable');
  });

  const open = patterns.filter((pattern) => !known.has(keyOf(pattern)) && !boundOf(pattern));
  test('take linear time', { timeout: 20 * 60_000 }, () => {
    const verdicts = open.map((pattern) => {
      const verdict = checkSync(pattern.source, pattern.flags, { timeout: PATIENCE });
      const attack = verdict.status === 'vulnerable' ? verdict.attack.pattern : null;
      return { pattern, status: verdict.status, attack };
    });
    const safe = verdicts.filter(({ status }) => status === 'safe').map(({ pattern }) => keyOf(pattern));
    if (process.env.RECORD) {
      const now = new Set(patterns.map(keyOf));
      const kept = [...known, ...safe].filter((key) => now.has(key));
      writeFileSync(RECORD, `${JSON.stringify([...new Set(kept)].sort(), null, 1)}\n`);
    }
    const slow = verdicts.filter(({ status }) => status !== 'safe');
    expect(slow.map(({ pattern, ...verdict }) => ({ place: pattern.place, ...verdict }))).toEqual([]);
  });

  test.for(BOUNDED)('$starts is quick on the longest text it gets: $why', ({ starts, most, slowest }) => {
    const pattern = patterns.find((one) => keyOf(one).startsWith(starts));
    if (!pattern) throw new Error('This pattern is gone: take it out of the table.');
    const expression = new RegExp(pattern.source, pattern.flags);
    for (const piece of slowest) {
      const text = `${piece.repeat(Math.ceil(most / piece.length)).slice(0, most - 1)}\u0001`;
      // The best of several: a machine that is busy with something else is no fault of the pattern.
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        text.replace(expression, '');
        return performance.now() - start;
      });
      expect(Math.min(...times)).toBeLessThan(MAX_MS);
    }
  });
});
