import { describe, expect, test } from 'vitest';
import { isClaimLine, parseSiteClaim } from '@/core/article/site-claim';

describe('parseSiteClaim', () => {
  test.for<[string, number | null, number | null]>([
    ['本篇文章2302字,读完约6分钟', 2302, 6],
    ['本篇文章2302字，读完约6分钟', 2302, 6],
    ['全文共1,204字，阅读大约需要4分钟', 1204, 4],
    ['本文共计 980 个字', 980, null],
    ['全文约3500字,阅读约需10分钟', 3500, 10],
    ['字数:1800', null, null],
    ['字数：1800字', 1800, null],
    ['预计阅读时间:5分钟', null, 5],
    ['阅读本文约需 3 分钟', null, 3],
    ['全文共1,204字,閱讀時間約4分鐘', 1204, 4],
    ['預計閱讀時間 5 分鐘', null, 5],
    ['閱讀約 7 分鐘', null, 7],
    ['この記事は約5分で読めます', null, 5],
    ['この記事は 1,800文字です', 1800, null],
    ['5 min read', null, 5],
    ['5-minute read', null, 5],
    ['Reading time: 12 minutes', null, 12],
    ['Estimated read time 4 mins', null, 4],
    ['1,204 words · 5 min read', 1204, 5],
    ['800 words, 3 minutes', 800, 3],
  ])('%j claims %j units and %j minutes', ([line, units, minutes]) => {
    const claim = units === null && minutes === null ? null : { units, minutes };
    expect(parseSiteClaim(line)).toEqual(claim);
  });
});

describe('isClaimLine', () => {
  test.for([
    '这封信一共2302字,他写了6分钟就写完了,然后一个人走到江边。',
    '他花了5分钟走到码头。',
    '文章写到第6分钟',
    '阅读室开放30分钟后坐满了人',
    '本文作者今年25岁',
    'It took 5 minutes to read the letter aloud.',
    'The train leaves in 5 minutes',
    '1,204 words were cut from the speech in 5 minutes of debate',
    'この記事は昨年の冬に書かれました',
    '2026-03-05 08:41',
    '',
  ])('%j is none', (line) => {
    expect(isClaimLine(line)).toBe(false);
  });
});
