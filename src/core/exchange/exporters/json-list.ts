/** As deep as in the files that people look into. */
const INDENT = 2;

/** One item of a list, ready for `jsonWithList`. */
export function jsonItem(value: unknown): string {
  return JSON.stringify(value, null, INDENT);
}

/**
 * What `JSON.stringify` writes for `shell` with `items` in its empty list `key`, which is `depth` levels down. The items are
 * JSON already, so a list of a hundred thousand is not written in one breath.
 */
export function jsonWithList(shell: object, key: string, depth: number, items: readonly string[]): string {
  const text = `${JSON.stringify(shell, null, INDENT)}\n`;
  if (items.length === 0) return text;
  const pad = `\n${' '.repeat(INDENT * depth)}`;
  // Within a string a line break is written `\n`, so only the key itself begins a line like this.
  const start = `${pad}${JSON.stringify(key)}: [`;
  const at = text.indexOf(`${start}]`);
  if (at < 0) throw new Error(`no empty list ${key} at depth ${depth}`);
  const inner = `${pad}${' '.repeat(INDENT)}`;
  const list = items.map((item) => inner + item.replaceAll('\n', inner)).join(',');
  return text.slice(0, at) + start + list + pad + text.slice(at + start.length);
}
