import Papa from 'papaparse';
import { Damage, lineAndColumn } from './damage';
import type { Reading, Row } from './import-types';

/** Characters parsed at a stretch: a few milliseconds. */
const WINDOW = 256 * 1024;

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
  let options: Pick<Papa.ParseConfig, 'delimiter' | 'newline'> = {};
  let size = WINDOW;
  for (let start = 0; start < text.length; ) {
    const isLast = start + size >= text.length;
    const part = parseWindow(text.slice(start, start + size), options);
    // What a cut window ends with may go on behind it.
    const whole = isLast ? part.rows : part.rows.slice(0, -1);
    if (whole.length === 0 && !isLast) {
      size *= 2;
      continue;
    }
    if (isLast && part.isOpen) {
      throw new Damage(lineAndColumn(text, start + (part.ends.at(-2) ?? 0)));
    }
    options = part.options;
    for (const row of whole) if (row.some((cell) => cell.trim() !== '')) lines.push(row);
    start = isLast ? text.length : start + (part.ends[whole.length - 1] ?? size);
    yield start / text.length;
  }
  return toTable(lines);
}

function parseWindow(text: string, options: Pick<Papa.ParseConfig, 'delimiter' | 'newline'>) {
  const rows: string[][] = [];
  const ends: number[] = [];
  let pinned = options;
  let isOpen = false;
  Papa.parse<string[]>(text, {
    ...options,
    step: ({ data, errors, meta }) => {
      rows.push(data);
      ends.push(meta.cursor);
      pinned = { delimiter: meta.delimiter, newline: meta.linebreak as '\n' };
      isOpen = errors.some(({ code }) => code === 'MissingQuotes');
    },
  });
  return { rows, ends, options: pinned, isOpen };
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
