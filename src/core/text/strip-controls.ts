/** Control characters, the marks that turn the direction of text, and what stands for lone surrogates. */
const CONTROLS = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu;

/** A one-line text without the characters that only act on what is around them; such text can pose as another. */
export function stripControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, (space) => (space === '\u3000' ? space : ' '))
    .replace(CONTROLS, '')
    .trim();
}
