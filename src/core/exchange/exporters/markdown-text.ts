/** Text of one or more lines in which Markdown sees nothing but text. */
export function escapeMarkdown(text: string): string {
  return escapeLineStarts(escapeInline(text));
}

/** Escapes what marks something up inside a line, HTML and entities among it. */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/~~/g, '\\~\\~');
}

/** Escapes what would begin a heading, a list, a quotation or an underline at the start of a line. */
export function escapeLineStarts(text: string): string {
  return text
    .replace(/^([^\S\n\r\u2028\u2029]*)([-+=#>])/gm, '$1\\$2')
    .replace(/^([^\S\n\r\u2028\u2029]*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}

/** An address as the destination of a Markdown link or image. */
export function linkDestination(url: string): string {
  return url.replace(/\s/g, encodeURIComponent).replace(/[\\<>()]/g, '\\$&');
}
