/** Letters by script, under ISO 15924 codes. */
export type ScriptCounts = Readonly<Partial<Record<string, number>>>;

const SCRIPTS = {
  Arab: /\p{Script=Arabic}/gu,
  Armn: /\p{Script=Armenian}/gu,
  Beng: /\p{Script=Bengali}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Ethi: /\p{Script=Ethiopic}/gu,
  Geor: /\p{Script=Georgian}/gu,
  Grek: /\p{Script=Greek}/gu,
  Gujr: /\p{Script=Gujarati}/gu,
  Guru: /\p{Script=Gurmukhi}/gu,
  Hang: /\p{Script=Hangul}/gu,
  Hani: /\p{Script=Han}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Khmr: /\p{Script=Khmer}/gu,
  Knda: /\p{Script=Kannada}/gu,
  Laoo: /\p{Script=Lao}/gu,
  Latn: /\p{Script=Latin}/gu,
  Mlym: /\p{Script=Malayalam}/gu,
  Mymr: /\p{Script=Myanmar}/gu,
  Sinh: /\p{Script=Sinhala}/gu,
  Taml: /\p{Script=Tamil}/gu,
  Telu: /\p{Script=Telugu}/gu,
  Thai: /\p{Script=Thai}/gu,
  Tibt: /\p{Script=Tibetan}/gu,
} as const;

/** A Han character or a Hangul syllable says about as much as three letters of an alphabet. */
const LETTERS_PER_CHARACTER = 3;

/** The least share of kana in Japanese, of Hangul in Korean; a Chinese text may quote a Japanese name. */
const KANA_SHARE = 0.08;
const HANGUL_SHARE = 0.2;

export function countScripts(text: string): ScriptCounts {
  const counts: Partial<Record<string, number>> = {};
  for (const [script, letters] of Object.entries(SCRIPTS)) counts[script] = text.match(letters)?.length ?? 0;
  return counts;
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
