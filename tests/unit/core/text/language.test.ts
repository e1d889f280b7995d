import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage, textDirection } from '@/core/text/language';

const SIMPLIFIED = '这座桥的历史已经超过一百年，许多人从这里走过，却没有谁记得它的名字，也没有谁来问过。';
const TRADITIONAL = '這座橋的歷史已經超過一百年，許多人從這裡走過，卻沒有誰記得它的名字，也沒有誰來問過。';
const JAPANESE = '市は来年度から古い橋を修理すると発表した。';
const KOREAN = '시는 내년부터 오래된 다리를 고치기로 했다.';
const ENGLISH = 'The town will repair the old bridge that stands at the end of the street.';
const FRENCH = 'La ville va réparer le vieux pont qui est au bout de la rue des Saules.';

describe('detectLanguage', () => {
  test.each([
    ['simplified Chinese', SIMPLIFIED, null, 'zh-Hans'],
    ['traditional Chinese', TRADITIONAL, null, 'zh-Hant'],
    ['Chinese with no telling character', '天下大同', null, 'zh'],
    ['Chinese with many Latin names', `${SIMPLIFIED} React TypeScript Vite Playwright`, null, 'zh-Hans'],
    ['Chinese that quotes a Japanese name', `${SIMPLIFIED}店名叫「さくら」。`, null, 'zh-Hans'],
    ['Japanese', JAPANESE, null, 'ja'],
    ['Korean', KOREAN, null, 'ko'],
    ['Korean with Hanja', '大韓民國은 민주공화국이다', null, 'ko'],
    ['Thai', 'เมืองนี้มีสะพานเก่า', null, 'th'],
    ['Arabic', 'الجسر القديم في المدينة', null, 'ar'],
    ['Persian', 'پل قدیمی شهر را تعمیر می‌کنند', null, 'fa'],
    ['Urdu', 'شہر کا پرانا پل ٹھیک ہو رہا ہے', null, 'ur'],
    ['Hebrew', 'הגשר הישן בעיר', null, 'he'],
    ['Greek', 'η παλιά γέφυρα της πόλης', null, 'el'],
    ['Russian', 'город починит старый мост, который мы любим', null, 'ru'],
    [
      'Russian with one foreign name',
      `${'город починит старый мост, который мы любим. '.repeat(12)}Її`,
      null,
      'ru',
    ],
    ['Ukrainian', 'місто полагодить старий міст, який її любить', null, 'uk'],
    ['Hindi', 'शहर का पुराना पुल', null, 'hi'],
    ['English by its small words', ENGLISH, null, 'en'],
    ['French by its small words', FRENCH, null, 'fr'],
    [
      'Vietnamese in NFD',
      'Thành phố sẽ sửa cây cầu cũ và không có người nào được đi qua'.normalize('NFD'),
      null,
      'vi',
    ],
    ['a name alone says nothing', 'Zeller Varga', null, 'und'],
    ['nothing', ' 12 !', null, 'und'],
    ['nothing but a declaration', '', 'fr-CA', 'fr-CA'],
    ['a declared region stays', SIMPLIFIED, 'zh-cn', 'zh-CN'],
    ['a bare declaration stays', SIMPLIFIED, 'zh', 'zh'],
    ['an underscore is forgiven', TRADITIONAL, 'zh_TW', 'zh-TW'],
    ['traditional text declared simplified', TRADITIONAL, 'zh-CN', 'zh-Hant'],
    ['English declared on a Chinese page', SIMPLIFIED, 'en', 'zh-Hans'],
    ['Chinese declared on an English page', ENGLISH, 'zh-CN', 'en'],
    ['Chinese declared on a Japanese page', JAPANESE, 'zh', 'ja'],
    ['a short Japanese title without kana', '東京五輪', 'ja', 'ja'],
    ['Latin script keeps its declaration', 'Zeller Varga', 'hu', 'hu'],
    ['Serbian in Latin letters', 'Grad popravlja most', 'sr-Latn', 'sr-Latn'],
    ['Serbian declared without a script, in Latin letters', ENGLISH, 'sr', 'en'],
    ['a word that is no tag', ENGLISH, 'english', 'en'],
    ['a country that is no language', SIMPLIFIED, 'cn', 'zh-Hans'],
    ['a broken tag', ENGLISH, 'en-', 'en'],
    ['a list of tags', ENGLISH, 'en-US,zh', 'en-US'],
    ['Marathi declared', 'शहर का पुराना पुल', 'mr', 'mr'],
  ])('%s', (_what, text, declared, expected) => {
    expect(detectLanguage(text, declared)).toBe(expected);
  });

  test('any text with any declaration gives a tag that Intl accepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, declared) => {
        expect(() => new Intl.Locale(detectLanguage(text, declared))).not.toThrow();
      }),
    );
  });
});

describe('textDirection', () => {
  test.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['zh-Hans', 'ltr'],
    ['en', 'ltr'],
    ['und', 'ltr'],
    ['no tag', 'ltr'],
  ])('%s is %s', (lang, direction) => {
    expect(textDirection(lang)).toBe(direction);
  });
});
