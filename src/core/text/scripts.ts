import { tallyOf } from './tally';

/** Letters by script, under ISO 15924 codes. */
export type ScriptCounts = Readonly<Partial<Record<string, number>>>;

const SCRIPTS = {
  Arab: /\p{Script=Arabic}/u,
  Armn: /\p{Script=Armenian}/u,
  Beng: /\p{Script=Bengali}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Geor: /\p{Script=Georgian}/u,
  Grek: /\p{Script=Greek}/u,
  Gujr: /\p{Script=Gujarati}/u,
  Guru: /\p{Script=Gurmukhi}/u,
  Hang: /\p{Script=Hangul}/u,
  Hani: /\p{Script=Han}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Khmr: /\p{Script=Khmer}/u,
  Knda: /\p{Script=Kannada}/u,
  Laoo: /\p{Script=Lao}/u,
  Latn: /\p{Script=Latin}/u,
  Mlym: /\p{Script=Malayalam}/u,
  Mymr: /\p{Script=Myanmar}/u,
  Sinh: /\p{Script=Sinhala}/u,
  Taml: /\p{Script=Tamil}/u,
  Telu: /\p{Script=Telugu}/u,
  Thai: /\p{Script=Thai}/u,
  Tibt: /\p{Script=Tibetan}/u,
} as const;

/** A Han character or a Hangul syllable says about as much as three letters of an alphabet. */
const LETTERS_PER_CHARACTER = 3;

/** The least share of kana in Japanese, of Hangul in Korean; a Chinese text may quote a Japanese name. */
const KANA_SHARE = 0.08;
const HANGUL_SHARE = 0.2;

const NAMES = Object.keys(SCRIPTS);
const PATTERNS = Object.values(SCRIPTS);

/** Of a character of no script or of one that is not told apart: the place after all names. */
const OTHER = NAMES.length;

const tally = tallyOf(OTHER + 1, (character) => {
  const place = PATTERNS.findIndex((pattern) => pattern.test(character));
  return place < 0 ? OTHER : place;
});

export function countScripts(text: string): ScriptCounts {
  const counts = tally(text);
  return Object.fromEntries(NAMES.map((name, place) => [name, counts[place] ?? 0]));
}

/**
 * The script that carries most of a text: an ISO 15924 code, with `Jpan` for Han and kana, `Kore` for Hangul with
 * or without Han, `Hani` for Han alone; null where there are no letters.
 */
export function dominantScript(counts: ScriptCounts): string | null {
  const { Hani = 0, Kana = 0, Hang = 0, ...alphabets } = counts;
  const eastAsian = Hani + Kana + Hang;
  let best = eastAsian > 0 ? eastAsianScript(Hani, Kana, Hang) : null;
  let most = eastAsian * LETTERS_PER_CHARACTER;
  for (const [script, letters = 0] of Object.entries(alphabets)) {
    if (letters <= most) continue;
    best = script;
    most = letters;
  }
  return best;
}

function eastAsianScript(han: number, kana: number, hangul: number): string {
  const all = han + kana + hangul;
  if (hangul > kana && hangul / all >= HANGUL_SHARE) return 'Kore';
  return kana / all >= KANA_SHARE ? 'Jpan' : 'Hani';
}
