const LETTER = /[\p{L}\p{M}]/u;

const YES = 1;
const NO = 2;

/** By UTF-16 unit, filled in when a unit is first met; 0 is "not met yet". */
const units = new Uint8Array(0x10000);

/** The letters of a text with the marks on them, of any script, in UTF-16 units; neither digits nor punctuation. */
export function countLetters(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isHighSurrogate(unit)) {
      if (LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) letters += 2;
      at++;
    } else if ((units[unit] || classify(unit)) === YES) letters++;
  }
  return letters;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function classify(unit: number): number {
  const found = LETTER.test(String.fromCharCode(unit)) ? YES : NO;
  units[unit] = found;
  return found;
}
