import type { LanguageTag, ReadingSpeed } from './types';

/** English non-fiction, silent, adults: Brysbaert 2019, J. Memory and Language 109, 104047 (190 studies). */
const ENGLISH_WORDS = 238;

/** Chinese, silent, characters with their marks: the project's choice, amid the 300 to 500 commonly quoted. */
const CHINESE_CHARACTERS = 400;

/**
 * Words per minute of the same ten texts read ALOUD by adults in each language: IReST, Trauzettel-Klosinski and
 * Dietz 2012, IOVS 53(9):5452, table 2; Greek from Gleni et al. 2019. Never used as they are, see `silentWords`.
 */
const WORDS_ALOUD = {
  ar: 138,
  de: 179,
  el: 208,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
} as const;

/**
 * Japanese and Chinese characters per minute in the same texts read aloud (same table): 357 and 255. Japanese
 * needs more characters for the same content, and most of them are kana.
 */
const CHARACTERS_ALOUD = { ja: 357, zh: 255 } as const;

/** Korean, silent, measured: 202.3 words (by spaces) per minute, Rhiu et al. 2017, Korean J. Ophthalmol. 31(3). */
const KOREAN_WORDS = 202;

/**
 * A silent speed from one aloud. Brysbaert finds that silent rates of languages differ as the number of words they
 * need for the same content does; the IReST texts have the same content, so their ratio to English carries over to
 * the English silent rate. An estimate, not a measurement: used only where no silent figure was at hand.
 */
function silentWords(aloud: number): number {
  return Math.round((ENGLISH_WORDS * aloud) / WORDS_ALOUD.en);
}

/** By the same reasoning from Chinese: 560. Common Japanese advice says 400 to 600. */
const JAPANESE_CHARACTERS = Math.round((CHINESE_CHARACTERS * CHARACTERS_ALOUD.ja) / CHARACTERS_ALOUD.zh);

const WORDS_PER_MINUTE: ReadonlyMap<string, number> = new Map([
  ...Object.entries(WORDS_ALOUD).map(([language, aloud]) => [language, silentWords(aloud)] as const),
  ['ko', KOREAN_WORDS],
]);

/** Languages without a figure: 192, from the IReST mean of 184 words over its 17 languages. */
const OTHER_WORDS = silentWords(184);

/**
 * Languages whose own words this table says nothing about, and whose texts hold mostly English ones: CJK text
 * with Latin names in it, and text of an unknown language.
 */
const WORDS_AS_ENGLISH: ReadonlySet<string> = new Set(['zh', 'yue', 'ja', 'und']);

/** The average adult's silent reading speed in a language, per minute; the sources stand beside each figure. */
export function readingSpeed(lang: LanguageTag): ReadingSpeed {
  const language = lang.split('-', 1)[0]?.toLowerCase() ?? 'und';
  return {
    cjk: language === 'ja' ? JAPANESE_CHARACTERS : CHINESE_CHARACTERS,
    words: WORDS_PER_MINUTE.get(language) ?? (WORDS_AS_ENGLISH.has(language) ? ENGLISH_WORDS : OTHER_WORDS),
  };
}
