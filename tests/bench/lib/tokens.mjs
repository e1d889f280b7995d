const CJK = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]`;

/** One CJK character, or a run of letters and digits of any other script. */
const TOKEN = new RegExp(String.raw`${CJK}|[[\p{L}\p{N}_]--${CJK}]+`, 'gv');

/**
 * @param {string} text
 * @returns {string[]}
 */
export function tokenize(text) {
  return text.toLowerCase().match(TOKEN) ?? [];
}

/**
 * Harmonic mean of precision and recall of the two texts' bags of tokens: 2 × shared / (one + other).
 * @param {string} found
 * @param {string} expected
 * @returns {number} 0 to 1
 */
export function tokenF1(found, expected) {
  const foundTokens = tokenize(found);
  const expectedTokens = tokenize(expected);
  const total = foundTokens.length + expectedTokens.length;
  if (total === 0) return 1;
  /** @type {Map<string, number>} */
  const left = new Map();
  for (const token of expectedTokens) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of foundTokens) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(token, count - 1);
  }
  return (2 * shared) / total;
}
