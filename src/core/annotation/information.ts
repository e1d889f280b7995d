/** What a letter of an alphabet says, in Chinese characters: the same news takes about 2.5 times as many. */
const LETTER = 0.4;

/** True for units of scripts that write a word with one or two characters: kana, Chinese, Hangul. */
export function isDense(unit: number): boolean {
  return unit >= 0x3040 && unit <= 0xd7af && (unit <= 0x9fff || unit >= 0xac00);
}

/** What the stretch of a text between two offsets says, in Chinese characters. */
export type Information = (start: number, end: number) => number;

/** Adds `text` up once, so that each stretch costs nothing to ask for. */
export function measureInformation(text: string): Information {
  const sums = new Float64Array(text.length + 1);
  for (let i = 0; i < text.length; i += 1) {
    sums[i + 1] = (sums[i] ?? 0) + (isDense(text.charCodeAt(i)) ? 1 : LETTER);
  }
  return (start, end) => (sums[end] ?? 0) - (sums[start] ?? 0);
}
