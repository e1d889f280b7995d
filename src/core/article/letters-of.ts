/** The letters and digits of a text, in one form and case: quotation marks, spaces and capitals differ between places that say the same. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
