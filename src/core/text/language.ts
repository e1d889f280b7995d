import { countScripts, dominantScript, type ScriptCounts } from './scripts';
import { voteLatin } from './stop-words';
import type { LanguageTag } from './types';

/** The language is settled long before the end of a long text. In UTF-16 code units. */
const SAMPLE_LENGTH = 20_000;

/** Below this many Han characters a Japanese or Korean text may well show no kana or Hangul yet. */
const FEW_HAN = 30;

/** Languages whose script leaves no doubt, or whose other languages only a declaration can tell. */
const LANGUAGE_OF_SCRIPT: Readonly<Record<string, LanguageTag>> = {
  Arab: 'ar',
  Armn: 'hy',
  Beng: 'bn',
  Cyrl: 'ru',
  Deva: 'hi',
  Ethi: 'am',
  Geor: 'ka',
  Grek: 'el',
  Gujr: 'gu',
  Guru: 'pa',
  Hebr: 'he',
  Jpan: 'ja',
  Khmr: 'km',
  Knda: 'kn',
  Kore: 'ko',
  Laoo: 'lo',
  Mlym: 'ml',
  Mymr: 'my',
  Sinh: 'si',
  Taml: 'ta',
  Telu: 'te',
  Thai: 'th',
  Tibt: 'bo',
};

/** The least share of the letters of a script; ї and є make up over 1 % of Ukrainian, ў of Belarusian. */
const TELLING_SHARE = 0.005;

/** Letters that one language of a script has and its more common neighbours lack; the first to reach the share wins. */
const TELLING_LETTERS: Readonly<Record<string, ReadonlyArray<readonly [RegExp, LanguageTag]>>> = {
  Arab: [
    [/[ٹڈڑںے]/gu, 'ur'],
    [/[پچژگی]/gu, 'fa'],
  ],
  Cyrl: [
    [/[ўЎ]/gu, 'be'],
    [/[їєґЇЄҐ]/gu, 'uk'],
    [/[ђћЂЋ]/gu, 'sr'],
    [/[ѓќѕЃЌЅ]/gu, 'mk'],
    [/[ыэЫЭ]/gu, 'ru'],
    [/[ъЪ]/gu, 'bg'],
  ],
};

/** Common characters that differ between the two ways of writing Chinese. */
const SIMPLIFIED =
  /[们这个国来时说对会发过还进开关学实现经问题体总书东车长门见让认议记设证话该请谁区医员单动务业产]/gu;
const TRADITIONAL =
  /[們這個國來時說對會發過還進開關學實現經問題體總書東車長門見讓認議記設證話該請誰區醫員單動務業產]/gu;

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

const HAN_SCRIPTS: ReadonlySet<string> = new Set(['Hani', 'Hans', 'Hant']);

/**
 * The language of a text. Its script decides; a declared tag (`<html lang>`) wins where its script agrees, and
 * keeps its script and region. `und` where neither says anything.
 */
export function detectLanguage(text: string, declared?: string | null): LanguageTag {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const counts = countScripts(sample);
  const script = dominantScript(counts);
  const tag = canonicalTag(declared);
  if (script === null) return tag ?? 'und';
  if (script === 'Hani') return chineseOrDeclared(sample, counts, tag);
  if (tag !== null && scriptsAgree(scriptOf(tag), script)) return tag;
  if (script === 'Latn') return voteLatin(sample) ?? 'und';
  return byTellingLetters(sample, script, counts) ?? LANGUAGE_OF_SCRIPT[script] ?? 'und';
}

/** `rtl` for languages written from right to left in the tag's own script. */
export function textDirection(lang: LanguageTag): 'ltr' | 'rtl' {
  const tag = canonicalTag(lang);
  return tag !== null && RIGHT_TO_LEFT.has(scriptOf(tag)) ? 'rtl' : 'ltr';
}

/** A foreign name in a text holds the letters too, but fewer of them. */
function byTellingLetters(sample: string, script: string, counts: ScriptCounts): LanguageTag | null {
  const least = (counts[script] ?? 0) * TELLING_SHARE;
  const telling = TELLING_LETTERS[script]?.find(([letters]) => (sample.match(letters)?.length ?? 0) > least);
  return telling?.[1] ?? null;
}

/** Han without kana or Hangul: Chinese, unless a short text is declared Japanese or Korean. */
function chineseOrDeclared(sample: string, counts: ScriptCounts, tag: LanguageTag | null): LanguageTag {
  const declaredScript = tag === null ? '' : scriptOf(tag);
  const short = (counts.Hani ?? 0) < FEW_HAN;
  if (tag !== null && short && (declaredScript === 'Jpan' || declaredScript === 'Kore')) return tag;
  const simplified = sample.match(SIMPLIFIED)?.length ?? 0;
  const traditional = sample.match(TRADITIONAL)?.length ?? 0;
  const written = simplified === traditional ? 'Hani' : simplified > traditional ? 'Hans' : 'Hant';
  if (tag !== null && HAN_SCRIPTS.has(declaredScript)) {
    if (written === 'Hani' || declaredScript === 'Hani' || declaredScript === written) return tag;
  }
  return written === 'Hani' ? 'zh' : `zh-${written}`;
}

function scriptsAgree(declared: string, found: string): boolean {
  return (
    declared === found ||
    (found === 'Kore' && declared === 'Hang') ||
    (found === 'Jpan' && declared === 'Hrkt')
  );
}

/** The tag in canonical form, or null for what is no tag of a known language (`english`, `cn`, an empty string). */
function canonicalTag(declared: string | null | undefined): LanguageTag | null {
  const first = declared?.split(/[,;]/u, 1)[0]?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(first)) return null;
  try {
    const tag = Intl.getCanonicalLocales(first)[0] ?? null;
    return tag !== null && scriptOf(tag) !== '' ? tag : null;
  } catch (error) {
    // A malformed tag on a page is as good as none.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The ISO 15924 code of the script a tag stands for, by its likely subtags; empty where it has none. */
function scriptOf(tag: LanguageTag): string {
  const locale = new Intl.Locale(tag);
  return locale.language === 'und' ? '' : (locale.maximize().script ?? '');
}
