// What one character is to the counter: small numbers, so that a byte table can hold them.
/** White space inside a line: parts words, counts nothing. */
export const SPACE = 1;
/** A line or paragraph break. */
export const NEWLINE = 2;
/** Han, kana, bopomofo: one unit each. */
export const CJK = 3;
/** A mark that only CJK text uses, or a full-width one: one unit each, wherever it stands. */
export const CJK_MARK = 4;
/** A letter or a digit of any other script. */
export const LETTER = 5;
/** An ASCII digit: a letter, unless an enclosing keycap turns it into an emoji. */
export const DIGIT = 6;
/** A sentence mark or a quote that several scripts share: counts where it stands in CJK text. */
export const MARK = 7;
/** Like `MARK`, and parts two words even without spaces: the em dash and the ellipsis. */
export const DASH = 8;
/** Any other mark (`/ - % # @`): part of a word beside letters, a mark between CJK characters. */
export const JOINER = 9;
/** A symbol (`$ + =`): part of a word beside letters, nothing alone. */
export const SYMBOL = 10;
/** An emoji or a pictogram: parts words, counts nothing. */
export const EMOJI = 11;
/** A combining mark or an invisible character: as if it were not there. */
export const IGNORED = 12;
/** Thai, Lao, Khmer, Burmese: no spaces between words, so a dictionary has to find them. */
export const UNSPACED = 13;
/** The first half of a surrogate pair: look at the code point. */
export const HIGH_SURROGATE = 14;

/**
 * The rules, first match wins. Ranges rather than `Script_Extensions`, so that two browsers with different
 * Unicode versions count the same. Not CJK on purpose: the voiced marks ﾞﾟ゛゜ and U+3099–309A (part of their
 * kana, so that every spelling of ガ counts one), 〒〓〿 (symbols), ㊗㊙ (emoji). Enclosed and squared
 * characters such as ㈱ and ㌔ are read as characters and count as one.
 */
const BMP_RULES: ReadonlyArray<readonly [RegExp, number]> = [
  [/[\n\v\f\r\x85\u2028\u2029]/u, NEWLINE],
  [/[\uD800-\uDBFF]/u, HIGH_SURROGATE],
  [/[\uFF9E\uFF9F\u309B\u309C\u303E\uFEFF]/u, IGNORED],
  [
    /[\u2E80-\u2FD5\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u31A0-\u31BF\u31F0-\u31FF\u3220-\u3247\u3280-\u3296\u3298\u329A-\u32B0\u32C0-\u32CB\u32D0-\u3370\u337B-\u337F\u33E0-\u33FE\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF66-\uFF9D]/u,
    CJK,
  ],
  [
    /[\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/u,
    CJK_MARK,
  ],
  [/[\u2014\u2015\u2E3A\u2E3B\u2026\u22EF]/u, DASH],
  [/[!"'(),.:;?[\]{}\xAB\xB7\xBB\u2016\u2018-\u201F\u2022\u2027\u2039\u203A\u203B]/u, MARK],
  [/[0-9]/u, DIGIT],
  [/[#*]/u, JOINER],
  // The tsek and the Ethiopic word space are what these scripts write between units instead of a space.
  [/[\s\u0F0B\u0F0C\u1361]/u, SPACE],
  [/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u, IGNORED],
  [/\p{Nd}/u, LETTER],
  [/(?![\u0E3F\u17DB])[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\uA9E0-\uA9FF\uAA60-\uAA7F]/u, UNSPACED],
  // Spacing accents, the tone marks of bopomofo among them, are part of what they stand at.
  [/[\u02B0-\u02FF]/u, SYMBOL],
  [/(?![\xA9\xAE\u2122])\p{Extended_Pictographic}|(?![\u2460-\u24FF])[\u2190-\u21FF\u2300-\u2BFF]/u, EMOJI],
  [/[\p{L}\p{N}]/u, LETTER],
  [/\p{P}/u, JOINER],
  [/\p{Cc}/u, SPACE],
];

const ASTRAL_RULES: ReadonlyArray<readonly [RegExp, number]> = [
  [/[\u{16FE3}\u{1AFF0}-\u{1B16F}\u{20000}-\u{3FFFD}]/u, CJK],
  [/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u, IGNORED],
  [/[\p{Extended_Pictographic}\u{1F130}-\u{1F2FF}]/u, EMOJI],
  [/[\p{L}\p{N}]/u, LETTER],
  [/\p{P}/u, JOINER],
];

/** Classes of the BMP by code unit, filled in when a character is first met; 0 is "not met yet". */
export const CLASS_TABLE = new Uint8Array(0x10000);
const astralTable = new Uint8Array(0x10000);

function classify(character: string, rules: typeof BMP_RULES): number {
  return rules.find(([pattern]) => pattern.test(character))?.[1] ?? SYMBOL;
}

/** The class of a code unit that `CLASS_TABLE` does not hold yet. */
export function classifyUnit(unit: number): number {
  const found = classify(String.fromCharCode(unit), BMP_RULES);
  CLASS_TABLE[unit] = found;
  return found;
}

/** The class of a code point above U+FFFF, or `SYMBOL` for a lone surrogate. */
export function classifyPair(codePoint: number): number {
  if (codePoint < 0x10000) return SYMBOL;
  if (codePoint >= 0x20000) return classify(String.fromCodePoint(codePoint), ASTRAL_RULES);
  const slot = codePoint - 0x10000;
  const known = astralTable[slot];
  if (known) return known;
  const found = classify(String.fromCodePoint(codePoint), ASTRAL_RULES);
  astralTable[slot] = found;
  return found;
}
