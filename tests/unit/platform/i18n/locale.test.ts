import { describe, expect, test } from 'vitest';
import { chosenLocale, localeTag, nearestLocale } from '@/platform/i18n/locale';

describe('nearestLocale', () => {
  test.for([
    ['zh', 'zh_CN'],
    ['zh-CN', 'zh_CN'],
    ['zh_CN', 'zh_CN'],
    ['zh-SG', 'zh_CN'],
    ['zh-Hans', 'zh_CN'],
    ['zh-Hans-HK', 'zh_CN'],
    ['zh-Hans-TW', 'zh_CN'],
    ['ZH-TW', 'zh_TW'],
    ['zh-HK', 'zh_TW'],
    ['zh-MO', 'zh_TW'],
    ['zh-Hant', 'zh_TW'],
    ['zh-Hant-CN', 'zh_TW'],
    ['yue', 'zh_TW'],
    ['yue-HK', 'zh_TW'],
    ['yue-CN', 'zh_CN'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fr-CH', 'fr'],
    ['de-AT', 'de'],
    ['es-419', 'es'],
    ['pt-BR', 'en'],
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['jam', 'en'],
    ['zha', 'en'],
    ['', 'en'],
  ] as const)('for %j is %s', ([tag, locale]) => {
    expect(nearestLocale(tag)).toBe(locale);
  });
});

test('a chosen language wins over the browser', () => {
  expect(chosenLocale({ locale: 'zh_TW' })).toBe('zh_TW');
});

test.for([
  ['en', 'en'],
  ['zh_CN', 'zh-CN'],
  ['zh_TW', 'zh-TW'],
  ['ja', 'ja'],
  ['de', 'de'],
] as const)('the tag of %s is %s', ([locale, tag]) => {
  expect(localeTag(locale)).toBe(tag);
});
