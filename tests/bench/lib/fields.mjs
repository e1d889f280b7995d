const DAY = 86_400_000;
const WRITTEN_DAY = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/;

/** What is left of a name or title when case, width, marks and spaces do not matter. */
const fold = (/** @type {string} */ text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * @param {string | null} found
 * @param {string} expected
 */
export function isSameTitle(found, expected) {
  return found !== null && fold(found) !== '' && fold(found) === fold(expected);
}

/**
 * Every expected name is there, and little else: a byline that repeats half the page is no author.
 * @param {string | null} found
 * @param {readonly string[]} expected
 */
export function hasAuthors(found, expected) {
  const text = fold(found ?? '');
  const names = expected.map(fold);
  return names.every((name) => text.includes(name)) && text.length <= 2 * names.join('').length + 24;
}

/**
 * Within a day of each other: a page and its label can be in different time zones.
 * @param {string | null} found
 * @param {string} expected
 */
export function isSameDay(found, expected) {
  const [one, other] = [dayOf(found ?? ''), dayOf(expected)];
  return Math.abs(one - other) <= DAY;
}

/**
 * @param {string} text
 * @returns {number} midnight in milliseconds since 1970; NaN where there is no date
 */
function dayOf(text) {
  const written = WRITTEN_DAY.exec(text.normalize('NFKC'));
  if (written) return Date.UTC(Number(written[1]), Number(written[2]) - 1, Number(written[3]));
  const time = new Date(text);
  return Date.UTC(time.getFullYear(), time.getMonth(), time.getDate());
}
