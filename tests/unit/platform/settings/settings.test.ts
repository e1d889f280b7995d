import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSettings, SPEED_LIMITS } from '@/platform/settings/settings';
import { LOCALES, THEMES } from '@/platform/settings/types';
import { USUAL_TYPOGRAPHY } from '@/platform/settings/typography';

const DEFAULTS = {
  ...{ locale: 'auto', theme: 'system', speeds: {}, paintOnPages: true, unpaintedSites: [] },
  markdown: { frontMatter: true, oneFile: false, template: '' },
  keepsImages: false,
  shortcuts: {},
  blocksRemoteImages: false,
  typography: USUAL_TYPOGRAPHY,
  siteTypography: {},
  focus: 'off',
  speech: { rate: 1, voices: {} },
  learnsSpeed: true,
  learned: {},
};
const CHOSEN = {
  locale: 'zh_TW',
  theme: 'dark',
  speeds: { cjk: 500, words: 300 },
  paintOnPages: false,
  unpaintedSites: ['news.example'],
  keepsImages: true,
  blocksRemoteImages: true,
  markdown: { frontMatter: false, oneFile: true, template: '{{title}}' },
  shortcuts: { 'reader.highlight': 'm', 'library.archive': '' },
  typography: { ...USUAL_TYPOGRAPHY, size: 1.3, font: 'sans', isJustified: false, isVertical: true },
  focus: 'line',
  speech: { rate: 1.5, voices: { zh: 'Tingting' } },
  learnsSpeed: false,
  learned: { cjk: 512 },
  siteTypography: { 'news.example': { ...USUAL_TYPOGRAPHY, indents: true } },
};

describe('parseSettings', () => {
  test('keeps what a person chose', () => {
    expect(parseSettings(CHOSEN)).toEqual(CHOSEN);
  });

  test.for([undefined, null, 7, 'dark', [], {}, () => 0])('%j gives the defaults', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULTS);
  });

  test.for([
    ['locale', 'tlh'],
    ['locale', 7],
    ['theme', 'neon'],
    ['typography', 'large'],
    ['siteTypography', 'none'],
    ['theme', null],
    ['learnsSpeed', 'yes'],
    ['speech', 'fast'],
    ['focus', 'word'],
    ['learned', 'fast'],
    ['speeds', 'fast'],
    ['speeds', null],
    ['paintOnPages', 'no'],
    ['blocksRemoteImages', 1],
    ['unpaintedSites', 'news.example'],
    ['unpaintedSites', [7]],
    ['markdown', 'plain'],
    ['keepsImages', 1],
    ['shortcuts', 'j'],
    ['shortcuts', ['j']],
  ] as const)('a bad %s (%j) falls back alone', ([field, value]) => {
    expect(parseSettings({ ...CHOSEN, [field]: value })).toEqual({ ...CHOSEN, [field]: DEFAULTS[field] });
  });

  test.for([0, -5, SPEED_LIMITS.min - 1, SPEED_LIMITS.max + 1, Number.NaN, Number.POSITIVE_INFINITY, '400'])(
    'a speed of %j falls back and the other speed stays',
    (cjk) => {
      expect(parseSettings({ ...CHOSEN, speeds: { cjk, words: 300 } })).toEqual({
        ...CHOSEN,
        speeds: { words: 300 },
      });
    },
  );

  test('a bad part of the type falls back alone', () => {
    const typography = { ...CHOSEN.typography, size: 99, font: 'comic', isJustified: 'yes' };
    expect(parseSettings({ ...CHOSEN, typography }).typography).toEqual({
      ...USUAL_TYPOGRAPHY,
      isVertical: true,
    });
  });

  test('a key that is none is left out and the others stay', () => {
    const shortcuts = { 'reader.highlight': 'm', 'reader.nextSentence': 7, 'library.open': 'x'.repeat(41) };
    expect(parseSettings({ ...CHOSEN, shortcuts }).shortcuts).toEqual({ 'reader.highlight': 'm' });
  });

  test('the limits themselves are speeds', () => {
    const speeds = { cjk: SPEED_LIMITS.min, words: SPEED_LIMITS.max };
    expect(parseSettings({ speeds }).speeds).toEqual(speeds);
  });

  test('what no version knows is left out', () => {
    expect(parseSettings({ ...CHOSEN, telemetry: true, speeds: { ...CHOSEN.speeds, ja: 1 } })).toEqual(
      CHOSEN,
    );
  });

  test('anything at all gives settings', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { locale, theme, speeds } = parseSettings(stored);
        expect([...LOCALES, 'auto']).toContain(locale);
        expect(THEMES).toContain(theme);
        expect(speeds).toBeTypeOf('object');
      }),
    );
  });
});
