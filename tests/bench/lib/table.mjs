/** @typedef {Readonly<Record<string, string | number>>} Row */

/**
 * Prints rows as columns under a heading: texts to the left, everything with a figure to the right.
 * @param {string} heading
 * @param {readonly Row[]} rows all with the columns of the first
 */
export function printTable(heading, rows) {
  console.log(`\n${heading}`);
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...cells.map((line) => line[at]?.length ?? 0)),
  );
  /** @param {readonly string[]} line */
  const format = (line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  for (const line of [columns, widths.map((width) => '─'.repeat(width)), ...cells])
    console.log(`  ${format(line)}`);
}

/**
 * Milliseconds with three significant digits, so that 0.03 and 300 both say something.
 * @param {number} value
 */
export function ms(value) {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** @param {number} value */
export function times(value) {
  return Number.isFinite(value) ? `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ×` : '–';
}

/**
 * A share as a percentage with one decimal.
 * @param {number} share 0 to 1
 */
export function percent(share) {
  return Number.isFinite(share) ? (100 * share).toFixed(1) : '–';
}

/**
 * One line that says whether a target is met.
 * @param {string} what
 * @param {number} value
 * @param {number} limit
 * @param {string} unit
 */
export function printTarget(what, value, limit, unit) {
  console.log(
    `  ${value <= limit ? 'met   ' : 'MISSED'}  ${what}: ${value.toPrecision(3)} ${unit}, target ≤ ${limit} ${unit}`,
  );
}
