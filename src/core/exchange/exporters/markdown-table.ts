/** Gives the Markdown blocks inside a node. */
type BlocksIn = (node: Node) => string[];

/**
 * A table as GitHub's Markdown writes it, after its caption. A table with one column or with a table
 * inside is layout: its cells follow each other as blocks.
 */
export function tableBlocks(table: HTMLTableElement, blocksIn: BlocksIn): string[] {
  const caption = table.caption ? blocksIn(table.caption) : [];
  if (isLayout(table))
    return [...caption, ...[...table.rows].flatMap((row) => [...row.cells].flatMap(blocksIn))];
  const rows = tableRows(table, blocksIn);
  const columns = Math.max(...rows.map((row) => row.length));
  return [...caption, grid(rows, columns, hasHeader(table))];
}

function isLayout(table: HTMLTableElement): boolean {
  return table.querySelector('table') !== null || [...table.rows].every((row) => row.cells.length < 2);
}

/** More columns than any table of a news article; a page can claim 1,000 for a single cell. */
const MOST_COLUMNS = 50;

/** The cells row by row, each on one line; where a cell spans columns or rows, empty ones stand in. */
function tableRows(table: HTMLTableElement, blocksIn: BlocksIn): string[][] {
  /** For each column, how many rows a cell further up still covers. */
  const covered: number[] = [];
  return [...table.rows].map((row) => {
    const line: string[] = [];
    const skipCovered = () => {
      for (let left = covered[line.length] ?? 0; left > 0; left = covered[line.length] ?? 0) {
        covered[line.length] = left - 1;
        line.push('');
      }
    };
    for (const cell of row.cells) {
      skipCovered();
      for (let span = 0; span < Math.min(cell.colSpan, MOST_COLUMNS); span += 1) {
        covered[line.length] = cell.rowSpan - 1;
        line.push(span === 0 ? cellText(blocksIn(cell)) : '');
      }
    }
    skipCovered();
    return line;
  });
}

function cellText(blocks: readonly string[]): string {
  return blocks
    .join('\n')
    .replace(/\s+/g, (space) => (space.includes('\n') ? '<br>' : space))
    .replaceAll('|', '\\|');
}

function grid(rows: readonly string[][], columns: number, header: boolean): string {
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, column) => row[column] ?? '').join(' | ')} |`;
  // GitHub knows no table without a header: an empty one stands in.
  const [head = [], ...body] = header ? rows : [[], ...rows];
  return [line(head), line(Array<string>(columns).fill('---')), ...body.map(line)].join('\n');
}

function hasHeader(table: HTMLTableElement): boolean {
  const [first] = table.rows;
  return table.tHead?.rows.length === 1 || [...(first?.cells ?? [])].every((cell) => cell.nodeName === 'TH');
}
