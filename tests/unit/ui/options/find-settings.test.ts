import { describe, expect, test } from 'vitest';
import { findRows } from '@/ui/options/find-settings';

const SYNONYMS = 'theme, dark, night; shortcut, hotkey; 主题, 夜间, 深色';
const LOOKS = {
  title: 'Appearance',
  rows: ['Language English 简体中文', 'Theme Same as the system Light Dark'],
};
const CHINESE = { title: '外观', rows: ['语言', '主题 跟随系统 浅色 深色'] };

describe('A search of the settings', () => {
  test.for([
    ['nothing asked', '', LOOKS, [true, true]],
    ['a word of one row', 'theme', LOOKS, [false, true]],
    ['the beginning of a word', 'lang', LOOKS, [true, false]],
    ['upper case', 'LANG', LOOKS, [true, false]],
    ['the name of the section', 'appear', LOOKS, [true, true]],
    ['the name of the section and a word of a row', 'appearance dark', LOOKS, [false, true]],
    ['words of two rows', 'english dark', LOOKS, [true, true]],
    ['another word for it', 'night', LOOKS, [false, true]],
    ['the middle of a word', 'eme', LOOKS, null],
    [
      'a word that only has another word for it inside',
      'dark',
      { title: 'Highlights', rows: ['Nightly'] },
      null,
    ],
    ['what is not there', 'voice', LOOKS, null],
    ['a word there and one that is not', 'theme voice', LOOKS, null],
    ['Chinese', '深色', CHINESE, [false, true]],
    ['traditional characters in a simplified page', '語言', CHINESE, [true, false]],
    ['another word for it in Chinese', '夜间', CHINESE, [false, true]],
  ] as const)('for %s: %s', ([, input, section, found]) => {
    expect(findRows(section, input, SYNONYMS)).toEqual(found);
  });
});
