/**
 * @typedef {object} Classification
 * @property {number} precision 0 to 1
 * @property {number} recall
 * @property {number} f1
 */

/**
 * @param {readonly { expected: boolean, found: boolean }[]} cases
 * @returns {Classification} NaN where there is nothing to divide by
 */
export function classify(cases) {
  const count = (/** @type {boolean} */ expected, /** @type {boolean} */ found) =>
    cases.filter((one) => one.expected === expected && one.found === found).length;
  const hits = count(true, true);
  const precision = hits / (hits + count(false, true));
  const recall = hits / (hits + count(true, false));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
