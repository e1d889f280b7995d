import { describe, expect, test } from 'vitest';
import type { WordCount } from '@/core/text/types';
import { createCatalogue } from '@/platform/i18n/catalogue';
import { describeFigures, type Measured } from '@/ui/hooks/figures';

const chinese = article({ cjk: 2000, punct: 270, words: 16, units: 2286 }, 'zh');
const english = article({ cjk: 0, punct: 0, words: 1100, units: 1100 }, 'en');
const mixed = article({ cjk: 40, punct: 4, words: 1060, units: 1104 }, 'en');

const en = await createCatalogue('en');
const cn = await createCatalogue('zh_CN');
const tw = await createCatalogue('zh_TW');

describe('The figures of an article', () => {
  test.each([
    ['Chinese in Chinese', cn, chinese, '2286字', '约6分钟'],
    ['Chinese in Taiwan', tw, chinese, '2286字', '約6分鐘'],
    ['Chinese in English', en, chinese, '2286字', '6 min'],
    ['English in Chinese', cn, english, '1100词', '约5分钟'],
    ['English in English', en, english, '1,100 words', '5 min'],
    ['a few characters in English count as words', en, mixed, '1,100 words', '5 min'],
  ])('%s', (_, { t }, measured, count, time) => {
    expect(describeFigures(t, measured, {})).toMatchObject({ count, time });
  });

  test('a single word is one word', () => {
    const { count } = describeFigures(en.t, article({ cjk: 0, punct: 0, words: 1, units: 1 }, 'en'), {});
    expect(count).toBe('1 word');
  });

  test.each([
    [cn, { units: 2302, minutes: 6 }, chinese, '网站标注：2302字 / 6分钟'],
    [tw, { units: 2302, minutes: 6 }, chinese, '網站標示：2302字 / 6分鐘'],
    [en, { units: 2302, minutes: 6 }, chinese, 'site: 2302字 / 6 min'],
    [en, { units: 1200, minutes: 5 }, english, 'site: 1,200 words / 5 min'],
    [en, { units: null, minutes: 5 }, english, 'site: 5 min'],
    [cn, { units: 2302, minutes: null }, chinese, '网站标注：2302字'],
    [cn, null, chinese, null],
  ])('the site’s claim keeps the unit of the article’s script', ({ t }, siteClaim, measured, claim) => {
    expect(describeFigures(t, { ...measured, siteClaim }, {}).claim).toBe(claim);
  });

  test('the formula names only what there is', () => {
    expect(describeFigures(en.t, english, {}).formula).toBe(
      '1,100 words ÷ 238 per min = 4.6 min, rounded up to 5 min',
    );
    expect(describeFigures(en.t, { ...chinese, images: 1 }, {}).formula).toBe(
      '2,270 characters ÷ 400 per min + 16 words ÷ 238 per min + 1 image, 12 s = 5.9 min, rounded up to 6 min',
    );
  });

  test('the person’s own speed counts', () => {
    expect(describeFigures(cn.t, chinese, { cjk: 800 })).toMatchObject({ minutes: 3, time: '约3分钟' });
  });
});

function article(count: WordCount, lang: string): Measured {
  return { count, lang, images: 0, siteClaim: null };
}
