/** Marks that sites and people write one for the other, each under the character that stands for all. */
const SAME_MARKS: ReadonlyArray<readonly [string, string]> = [
  ['"', `'\`´‘’‚‛“”„‟«»‹›′″‴「」『』﹁﹂﹃﹄〝〞〟`],
  ['-', '‐‑‒–—―⁃−─━﹘﹣－⸺⸻'],
  ['.', '⋯․'],
  ['·', '•‧∙⋅・･'],
  ['~', '〜～∼˜'],
];

/** Not there at all in the key. */
export const DROPPED = -1;
/** Has to be looked at as a cluster: normalisation changes it, or it is half of a surrogate pair. */
export const COMPLEX = -2;
/** Joins the character before it: a combining mark, a Hangul vowel or final, a half-width voiced mark. */
export const EXTENDS = -3;
const UNKNOWN = 0;

const marks = new Map(
  SAME_MARKS.flatMap(([one, others]) => [...others].map((other) => [other, one] as const)),
);
const table = new Int32Array(0x10000);

/** What a code unit becomes in the key: a unit of the key, `DROPPED`, `COMPLEX` or `EXTENDS`. */
export function foldUnit(unit: number): number {
  const known = table[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const found = classify(String.fromCharCode(unit));
  table[unit] = found;
  return found;
}

function classify(character: string): number {
  if (/[\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(character)) return DROPPED;
  const mark = marks.get(character);
  if (mark !== undefined) return mark.charCodeAt(0);
  if (/[\p{M}\u1160-\u11FF\uFF9E\uFF9F]/u.test(character)) return EXTENDS;
  if (/[\uD800-\uDBFF]/u.test(character)) return COMPLEX;
  return character.normalize('NFKC') === character ? character.charCodeAt(0) : COMPLEX;
}

/** Code points above U+FFFF that leave no trace: tags and the variation selectors of ideographs. */
export function isDroppedPair(codePoint: number): boolean {
  return codePoint >= 0xe0000 && codePoint <= 0xe0fff;
}
