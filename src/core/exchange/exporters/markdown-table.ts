import type TurndownService from 'turndown';

/**
 * Tables as GitHub's Markdown writes them. A table with one column or with a table inside is layout: its
 * cells follow each other as blocks.
 */
export function addTableRules(service: TurndownService): void {
  const cells = new WeakMap<Node, string>();
  service.addRule('tableCell', {
    filter: ['th', 'td'],
    replacement: (content, node) => {
      cells.set(node, content);
      return `\n\n${content}\n\n`;
    },
  });
  service.addRule('tableCaption', { filter: ['caption'], replacement: (content) => `\n\n${content}\n\n` });
  service.addRule('table', {
    filter: ['table'],
    replacement: (content, node) => {
      const table = node as HTMLTableElement;
      const rows = tableRows(table, cells);
      const columns = Math.max(0, ...rows.map((row) => row.length));
      if (columns < 2 || table.querySelector('table')) return `\n\n${content}\n\n`;
      const caption = table.caption?.textContent?.trim();
      return `\n\n${caption ? `${caption}\n\n` : ''}${grid(rows, columns, hasHeader(table))}\n\n`;
    },
  });
}

/** More columns than any table of a news article; a page can claim 1,000 for a single cell. */
const MOST_COLUMNS = 50;

/** The cells row by row, each on one line; where a cell spans columns or rows, empty ones stand in. */
function tableRows(table: HTMLTableElement, cells: WeakMap<Node, string>): string[][] {
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
        line.push(span === 0 ? cellText(cells.get(cell) ?? '') : '');
      }
    }
    skipCovered();
    return line;
  });
}

function cellText(content: string): string {
  return content
    .trim()
    .replace(/\s*\n\s*/g, '<br>')
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
