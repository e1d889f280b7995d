/** A longer line, in UTF-16 units, is prose. */
const MAX_LINE = 80;

/** `第2页/共5页`, `Page 2 of 5`, `2/5页`: the number of this page and of all. */
const BOTH =
  /(?:第\s?(\d{1,2})\s?[页頁][\s,，/／|]{0,3}共\s?(\d{1,2})\s?[页頁])|(?:(?:page|seite|página)\s(\d{1,2})\s?(?:of|von|de|\/)\s?(\d{1,2})(?!\d))|(?:(?:^|[^\d/.])(\d{1,2})\s?[/／]\s?(\d{1,2})\s?(?:页|頁|ページ|페이지))/i;

/** `共5页`, `全5ページ`. */
const TOTAL = /(?:共|全)\s?(\d{1,2})\s?(?:页|頁|ページ)/;

/** What a line says of the pages of its article, or null. */
export function statedPages(
  line: string,
): { readonly current: number | null; readonly total: number } | null {
  if (line.length > MAX_LINE) return null;
  const [, ...numbers] = BOTH.exec(line) ?? [];
  const [current, total] = numbers.filter((number) => number !== undefined).map(Number);
  if (current && total && current <= total) return { current, total };
  const all = Number(TOTAL.exec(line)?.[1] ?? 0);
  return all > 1 ? { current: null, total: all } : null;
}
