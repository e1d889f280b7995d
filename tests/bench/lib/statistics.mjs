/**
 * The value below which a share of the values lies, between two neighbours by straight line.
 * @param {readonly number[]} values
 * @param {number} share 0 to 1
 * @returns {number} NaN without values
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {readonly number[]} values */
export const p95 = (values) => quantile(values, 0.95);

/** @param {readonly number[]} values */
export const sum = (values) => values.reduce((total, value) => total + value, 0);

/** @param {readonly number[]} values */
export const mean = (values) => sum(values) / values.length;

/**
 * Product against peer over inputs that both were timed on.
 * @typedef {object} Comparison
 * @property {number} inputs
 * @property {number} productMedian milliseconds
 * @property {number} productP95
 * @property {number} peerMedian
 * @property {number} peerP95
 * @property {number} ratioMedian of the ratios taken input by input
 * @property {number} ratioP95
 * @property {number} ratioOfSums where long inputs weigh more
 */

/**
 * @param {readonly (readonly [product: readonly number[], peer: readonly number[]])[]} times
 *   milliseconds of every round, for each input
 * @returns {Comparison}
 */
export function compare(times) {
  const product = times.map(([own]) => median(own));
  const peer = times.map(([, other]) => median(other));
  const ratios = product.map((own, index) => own / (peer[index] ?? Number.NaN));
  return {
    inputs: times.length,
    productMedian: median(product),
    productP95: p95(product),
    peerMedian: median(peer),
    peerP95: p95(peer),
    ratioMedian: median(ratios),
    ratioP95: p95(ratios),
    ratioOfSums: sum(product) / sum(peer),
  };
}
