/** An address in a text, up to its last character that cannot belong to the sentence around it. */
const ADDRESS = /(https?:\/\/[\w\-.~:/?#@!$&'()*+,;=%]*[\w/=&%#])/;

/** Text of one or more lines in which Markdown sees nothing but text. */
export function escapeMarkdown(text: string): string {
  return escapeLineStarts(escapeText(text));
}

/**
 * Escapes what marks something up inside a line. An address stands between `<` and `>`: readers that link bare addresses take a
 * backslash for a part of them, and Chinese after them too.
 */
export function escapeText(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeInline(part)))
    .join('');
}

/**
 * The same where no link may stand, between square brackets. An underline inside a word means nothing to any reader; a single
 * tilde does to GitHub, which strikes out what is between the two of `3~5天，6~8天`.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*~[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** Escapes what would begin a heading, a list, a quotation, a table or an underline at the start of a line. */
export function escapeLineStarts(text: string): string {
  return text
    .replace(/^([^\S\n\r\u2028\u2029]*)([-+=#>|]|:(?=-))/gm, '$1\\$2')
    .replace(/^([^\S\n\r\u2028\u2029]*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}

/** A heading of a text that is escaped already; number signs at its end would be taken for its closing. */
export function markdownHeading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${text.replace(/(?<=\s)#+$/, '\\$&')}`;
}

/** An address as the destination of a Markdown link or image. */
export function linkDestination(url: string): string {
  return url.replace(/\s/g, encodeURIComponent).replace(/[\\<>()]/g, '\\$&');
}
