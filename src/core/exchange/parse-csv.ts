import Papa from 'papaparse';
import { Damage, lineAndColumn } from './damage';
import type { Reading } from './import-types';

/** Characters parsed at a stretch: a few milliseconds. */
const WINDOW = 256 * 1024;

/** The cells of a row by the name of their column in lower case; empty where there is none. */
export type Row = (column: string) => string;

export interface Table {
  /** In lower case. */
  readonly columns: ReadonlySet<string>;
  /** Null for a row whose cells are more than the columns: one cannot tell which is which. */
  readonly rows: readonly (Row | null)[];
}

/** The columns alone, from the first line. */
export function csvColumns(text: string): ReadonlySet<string> {
  const line = /^.{0,5000}/.exec(text)?.[0] ?? '';
  return new Set(columnNames(Papa.parse<string[]>(line, { preview: 1 }).data[0] ?? []));
}

/** Reads comma, semicolon or tab separated values in slices. Throws `Damage` where a quote is never closed. */
export function* parseCsvInSteps(text: string): Reading<Table> {
  const lines: string[][] = [];
  let delimiter = '';
  let size = WINDOW;
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start + size);
    const { data, errors, meta } = Papa.parse<string[]>(text.slice(start, end), { delimiter });
    const open = errors.find(({ code }) => code === 'MissingQuotes');
    if (open && end === text.length) {
      throw new Damage(lineAndColumn(text, start + Math.max(0, (open.index ?? 0) - 1)));
    }
    if (open) {
      // The cell goes on behind the window.
      size *= 2;
      continue;
    }
    delimiter = meta.delimiter;
    for (const row of data) if (row.some((cell) => cell.trim() !== '')) lines.push(row);
    start = end;
    size = WINDOW;
    yield start / text.length;
  }
  return toTable(lines);
}

function endOfLine(text: string, from: number): number {
  const end = from < text.length ? text.indexOf('\n', from) : -1;
  return end === -1 ? text.length : end + 1;
}

function toTable([head = [], ...lines]: readonly string[][]): Table {
  const names = columnNames(head);
  const indices = new Map(names.map((name, index) => [name, index]));
  const rows = lines.map((line): Row | null => {
    if (line.slice(names.length).some((cell) => cell.trim() !== '')) return null;
    return (column) => line[indices.get(column) ?? -1]?.trim() ?? '';
  });
  return { columns: new Set(names), rows };
}

function columnNames(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim().toLowerCase());
}
