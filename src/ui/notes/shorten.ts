/** How much of a quote names it to a screen reader, in UTF-16 units. */
const ENOUGH = 60;

/** The beginning of a quote, on one line. */
export function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= ENOUGH ? line : `${line.slice(0, ENOUGH)}…`;
}
