/**
 * Control characters, the marks that turn the direction of text, letters and fillers that nobody sees (soft hyphen,
 * Hangul fillers, tags), and what stands for lone surrogates. The joiners stay: Persian and emoji need them.
 */
const CONTROLS =
  /[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\uffff\u{e0000}-\u{e007f}]/gu;

/** No script stacks more marks on a letter; a tower of them paints over what is above and below. */
const TOWER = /(\p{M}{6})\p{M}+/gu;

/** A one-line text without the characters that only act on what is around them; such text can pose as another. */
export function stripControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, (space) => (space === '\u3000' ? space : ' '))
    .replace(CONTROLS, '')
    .replace(TOWER, '$1')
    .trim();
}
